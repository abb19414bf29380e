import { type Compte, nomComplet } from '../../comptes/compte.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Rapprochement } from '../rapprochement/difference.ts'
import type { Lien, TraceAnnuaire } from '../rapprochement/lien.ts'
import { CarteDifferences, TracesRapprochement } from './rapprochement.tsx'

interface Props {
  cadre: Cadre
  compte: Compte
  rapprochement: Rapprochement
  lien: Lien | null
  traces: readonly TraceAnnuaire[]
}

/** Ce que l'annuaire dit d'un utilisateur, par son RPPS (ANN.02). */
export function PageCompteAnnuaire({ cadre, compte, traces, ...suite }: Props) {
  const titre = `${nomComplet(compte)} dans l'Annuaire Santé`
  return (
    <Page cadre={cadre} titre={titre} rubrique="comptes">
      <p class="fil">
        <a href={`/comptes/${compte.id}`}>{nomComplet(compte)}</a>
      </p>
      <h1>{titre}</h1>
      <p>
        Numéro RPPS : <strong>{compte.rpps ?? 'aucun'}</strong>
      </p>
      <CarteDifferences {...suite} adresse={`/comptes/${compte.id}/annuaire`} />
      <TracesRapprochement traces={traces} />
    </Page>
  )
}
