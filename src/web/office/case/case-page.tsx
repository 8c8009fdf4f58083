/** A page in the making. */
export function Page() {
  return (
    <div class="wide page-head">
      <h1>Ostiary</h1>
    </div>
  )
}
