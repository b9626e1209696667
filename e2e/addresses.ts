/** Where the news site of the stories is: on this machine, a thousand ports above the app. */
export function newsSiteBeside(app: string): string {
  return `http://127.0.0.1:${portBeside(app, 1000)}`;
}

/** Where the learning platform of the stories is: two thousand ports above the app, and to a browser another site than its. */
export function platformBeside(app: string): string {
  return `http://localhost:${portBeside(app, 2000)}`;
}

function portBeside(app: string, distance: number): number {
  const port = Number(new URL(app).port);
  return port + distance < 65_536 ? port + distance : port - distance;
}
