export default function Library() {
  return <p>Fakta</p>;
}
