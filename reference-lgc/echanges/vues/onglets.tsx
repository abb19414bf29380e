import type { Compteurs } from '../reception/depot.ts'

const ONGLETS = [
  { id: 'identites', adresse: '/receptions', libelle: 'Identités reçues' },
  { id: 'donnees', adresse: '/receptions/donnees', libelle: 'Données en attente' },
] as const
export type Onglet = (typeof ONGLETS)[number]['id']

/** Les deux listes de travail de la réception, chacune avec ce qui y attend. */
export function Onglets({ actif, compteurs }: { actif: Onglet; compteurs: Compteurs }) {
  return (
    <nav class="onglets" aria-label="Réceptions">
      <ul>
        {ONGLETS.map(({ id, adresse, libelle }) => (
          <li>
            <a href={adresse} aria-current={id === actif ? 'page' : undefined}>
              {libelle}
              {compteurs[id] > 0 && <span class="compte">{compteurs[id]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
