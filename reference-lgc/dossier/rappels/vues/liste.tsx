import type { Patient } from '../../../patients/identite.ts'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { dateLue } from '../../regles/date-partielle.ts'
import type { EtatRappel, Rappel } from '../rappel.ts'

export interface RappelNomme extends Rappel {
  patient: Patient
}

const MOTS: Record<EtatRappel, string> = {
  du: 'À mettre à jour',
  reporte: 'Reporté',
  'a-venir': 'À venir',
  ecarte: 'Écarté',
}

/** Les VSM du cabinet que les règles réclament : dus d'abord, puis tous les autres. */
export function PageRappels({ cadre, rappels }: { cadre: Cadre; rappels: readonly RappelNomme[] }) {
  const dus = rappels.filter(({ etat }) => etat === 'du')
  const autres = rappels.filter(({ etat }) => etat !== 'du')
  return (
    <Page cadre={cadre} titre="VSM à mettre à jour" rubrique="patients">
      <p class="fil">
        <a href="/patients">Patients</a>
      </p>
      <div class="titre-page">
        <h1>VSM à mettre à jour</h1>
        {cadre.reglages && (
          <a class="bouton" href="/reglages/rappels-vsm">
            Régler les rappels de VSM
          </a>
        )}
      </div>
      {dus.length === 0 ? (
        <section class="carte etat-vide" aria-label="VSM à mettre à jour">
          <h2>Aucun VSM à mettre à jour</h2>
          <p>Les règles du cabinet n'en réclament pas aujourd'hui.</p>
        </section>
      ) : (
        <Tableau nom="VSM à mettre à jour" rappels={dus} />
      )}
      {autres.length > 0 && (
        <>
          <h2>Rappels à venir, reportés ou écartés</h2>
          <Tableau nom="Rappels à venir, reportés ou écartés" rappels={autres} />
        </>
      )}
    </Page>
  )
}

function Tableau({ nom, rappels }: { nom: string; rappels: readonly RappelNomme[] }) {
  return (
    <section class="tableau" tabindex={0} aria-label={nom}>
      <table>
        <caption class="invisible">{nom}</caption>
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Motif du rappel</th>
            <th scope="col">Dernier VSM</th>
            <th scope="col">Périodicité</th>
            <th scope="col">Échéance</th>
            <th scope="col">État</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {rappels.map((rappel) => (
            <Ligne rappel={rappel} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ rappel }: { rappel: RappelNomme }) {
  const { patient, motifs, dernier, mois, echeance, etat, ajustement } = rappel
  const nom = `${patient.identite.nomNaissance} ${patient.identite.premierPrenom}`
  return (
    <tr>
      <th scope="row">
        <a href={`/patients/${patient.id}/dossier`}>{nom}</a>
      </th>
      <td>{motifs.join(', ')}</td>
      <td class="compact">{dernier ? dateLue(dernier) : 'Aucun'}</td>
      <td class="compact">
        {mois} mois
        {ajustement.mois !== null && <span class="precision">propre au patient</span>}
      </td>
      <td class="compact">{dateLue(echeance)}</td>
      <td>
        {MOTS[etat]}
        {ajustement.motif && <p class="secondaire">{ajustement.motif}</p>}
      </td>
      <td>
        <div class="actions-colonne">
          <a
            href={`/patients/${patient.id}/documents/nouveau?type=synthese`}
            aria-label={`Rédiger le VSM de ${nom}`}
          >
            Rédiger le VSM
          </a>
          <a
            href={`/patients/${patient.id}/rappel-vsm`}
            aria-label={`Modifier le rappel de ${nom}`}
          >
            Modifier le rappel
          </a>
        </div>
      </td>
    </tr>
  )
}
