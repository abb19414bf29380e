import { type Cadre, Page } from '../../vues/page.tsx'
import type { Chargement } from '../chargement/rapport.ts'
import { type LigneRapport, lignesDuRapport } from '../chargement/rapport-lisible.ts'
import { EtatDuChargement } from './chargements.tsx'

/** Le rapport d'un chargement, tel qu'il se télécharge (preuve ANN.01). */
export function PageRapport({ cadre, chargement }: { cadre: Cadre; chargement: Chargement }) {
  return (
    <Page cadre={cadre} titre={`Rapport de chargement n° ${chargement.id}`} rubrique="reglages">
      <p class="fil">
        <a href="/reglages/annuaire">Chargement de l'annuaire</a>
      </p>
      <div class="titre-page">
        <h1>Rapport de chargement n° {chargement.id}</h1>
        <p class="actions">
          <EtatDuChargement etat={chargement.etat} />
          <a
            class="bouton bouton-principal"
            href={`/reglages/annuaire/chargements/${chargement.id}/rapport`}
            download={`rapport-annuaire-${chargement.id}.txt`}
          >
            Télécharger le rapport
          </a>
        </p>
      </div>
      {lignesDuRapport(chargement).map(({ titre, lignes }) => (
        <Partie titre={titre} lignes={lignes} />
      ))}
    </Page>
  )
}

const Partie = ({ titre, lignes }: { titre: string; lignes: readonly LigneRapport[] }) => (
  <section class="carte carte-dense" aria-label={titre}>
    <h2>{titre}</h2>
    <dl class="traits">
      {lignes.map(([libelle, valeur]) => (
        <div>
          <dt>{libelle}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  </section>
)
