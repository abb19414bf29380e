/** Page précédente, page suivante : cinquante lignes à la fois. */
export function Pages({
  page,
  total,
  parPage,
  adresse,
}: {
  page: number
  total: number
  parPage: number
  adresse: (page: number) => string
}) {
  const derniere = Math.max(1, Math.ceil(total / parPage))
  if (derniere === 1) return null
  return (
    <nav class="pages" aria-label="Pages de résultats">
      <span>
        Page {page} sur {derniere}
      </span>
      <span class="actions">
        {page > 1 && (
          <a class="bouton" href={adresse(page - 1)}>
            Page précédente
          </a>
        )}
        {page < derniere && (
          <a class="bouton" href={adresse(page + 1)}>
            Page suivante
          </a>
        )}
      </span>
    </nav>
  )
}
