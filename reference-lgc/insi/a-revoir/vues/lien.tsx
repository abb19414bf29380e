/** Le rappel de la page Patients ; rien quand la liste est vide. */
export function LienARevoir({ nombre }: { nombre: number }) {
  if (nombre === 0) return null
  return (
    <a class="bouton" href="/patients/a-revoir">
      {nombre === 1 ? '1 identité à revoir' : `${nombre} identités à revoir`}
    </a>
  )
}
