/** Where the news site of the stories is: on this machine, a thousand ports above the app. */
export function newsSiteBeside(app: string): string {
  const port = Number(new URL(app).port);
  return `http://127.0.0.1:${port > 60_000 ? port - 1000 : port + 1000}`;
}
