/** Ce qu'une page de liste montre à la fois (interface.md). */
export const PAR_PAGE = 50

export interface Tranche<T> {
  elements: readonly T[]
  page: number
  pages: number
  total: number
}

/** La page demandée d'une liste ; hors bornes, la plus proche. */
export function decouper<T>(liste: readonly T[], demandee: string | undefined): Tranche<T> {
  const pages = Math.max(1, Math.ceil(liste.length / PAR_PAGE))
  const voulue = /^\d{1,6}$/.test(demandee ?? '') ? Number(demandee) : 1
  const page = Math.min(Math.max(1, voulue), pages)
  return {
    elements: liste.slice((page - 1) * PAR_PAGE, page * PAR_PAGE),
    page,
    pages,
    total: liste.length,
  }
}

interface PropsPages {
  tranche: Tranche<unknown>
  /** Adresse de la liste, filtres compris. */
  adresse: URL
  /** « scénario », pour dire ce que l'on compte. */
  nom: string
}

function adressePage(adresse: URL, page: number): string {
  const copie = new URL(adresse)
  copie.searchParams.set('page', String(page))
  return copie.pathname + copie.search
}

/** Combien, et les pages voisines. */
export const Pages = ({ tranche, adresse, nom }: PropsPages) => {
  const { page, pages, total } = tranche
  return (
    <nav class="pages" aria-label={`Pages : ${nom}s`}>
      <p class="secondaire" data-compte>
        {total} {nom}
        {total > 1 ? 's' : ''}
        {pages > 1 && `, page ${page} sur ${pages}`}
      </p>
      {pages > 1 && (
        <p class="actions">
          {page > 1 && <a href={adressePage(adresse, page - 1)}>Page précédente</a>}
          {page < pages && <a href={adressePage(adresse, page + 1)}>Page suivante</a>}
        </p>
      )}
    </nav>
  )
}
