import { heureDe, jourDe } from '../../vues/heures.ts'
import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { Chargement, EtatChargement } from '../chargement/rapport.ts'
import { generationDe } from '../chargement/sources.ts'

const ETATS: Record<EtatChargement, { mots: string; classe: string; icone: NomIcone }> = {
  'en-cours': { mots: 'En cours', classe: 'statut-vali', icone: 'information' },
  reussi: { mots: 'Réussi', classe: 'statut-qual', icone: 'succes' },
  inchange: { mots: 'Déjà à jour', classe: 'statut-vali', icone: 'information' },
  echec: { mots: 'Échec', classe: 'statut-echec', icone: 'erreur' },
  interrompu: { mots: 'Interrompu', classe: 'statut-prov', icone: 'attention' },
}

export function EtatDuChargement({ etat }: { etat: EtatChargement }) {
  const { mots, classe, icone } = ETATS[etat]
  return (
    <span class={`statut ${classe}`}>
      <Icone nom={icone} />
      {mots}
    </span>
  )
}

/** Les derniers chargements, le plus récent en tête. */
export function TableChargements({ chargements }: { chargements: readonly Chargement[] }) {
  if (chargements.length === 0)
    return (
      <section class="carte etat-vide" aria-label="Chargements">
        <h2>Aucun chargement</h2>
        <p>Lancez-en un, ou attendez le prochain chargement automatique.</p>
      </section>
    )
  return (
    <section class="tableau" tabindex={0} aria-label="Chargements">
      <table>
        <caption>Derniers chargements, du plus récent au plus ancien</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Demandé par</th>
            <th scope="col">Résultat</th>
            <th scope="col">Extraction</th>
            <th scope="col">Rapport</th>
          </tr>
        </thead>
        <tbody>
          {chargements.map((c) => (
            <tr>
              <th scope="row" class="compact">
                {jourDe(c.le)} {heureDe(c.le)}
              </th>
              <td>{c.origine}</td>
              <td>
                <EtatDuChargement etat={c.etat} />
                {c.rapport.erreur && <p class="secondaire">{c.rapport.erreur}</p>}
              </td>
              <td>{generationDe(c.rapport.fichiers[0]?.nom ?? '') || '–'}</td>
              <td class="compact">
                <a href={`/reglages/annuaire/chargements/${c.id}`}>Rapport n° {c.id}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
