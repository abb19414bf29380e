/** Les façons de lire un document ; la première disponible est celle qui s'ouvre. */
export const VUES = ['pdf', 'resultats', 'structure', 'fichier'] as const
export type Vue = (typeof VUES)[number]

export const LIBELLES_VUES: Record<Vue, string> = {
  pdf: 'PDF',
  resultats: 'Résultats',
  structure: 'Document structuré',
  fichier: 'Fichier',
}

export interface Affichage {
  vue: Vue
  disponibles: readonly Vue[]
}

/** De la copie PDF à la vue structurée, et retour (cda.md §17.5). */
export function OngletsVues({ id, vue, disponibles }: Affichage & { id: number }) {
  if (disponibles.length < 2) return null
  return (
    <nav class="onglets" aria-label="Façons de lire le document">
      <ul>
        {disponibles.map((v) => (
          <li>
            <a href={`/recus/${id}?vue=${v}`} aria-current={v === vue ? 'page' : undefined}>
              {LIBELLES_VUES[v]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
