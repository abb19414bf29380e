/** Le rappel de la page d'accueil ; absent quand le cabinet n'a pas choisi la liste. */
export function LienRappels({ nombre }: { nombre: number | null }) {
  if (nombre === null) return null
  return (
    <a class="bouton" href="/vsm">
      VSM à mettre à jour ({nombre})
    </a>
  )
}
