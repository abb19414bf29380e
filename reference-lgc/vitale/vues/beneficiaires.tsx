import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { TexteErreur } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { type BeneficiaireVitale, type CarteVitale, dateCarte, estAuCalendrier } from '../carte.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  carte: CarteVitale | null
  /** Pourquoi la carte n'a pas pu être lue. */
  incident: { code: string; message: string } | null
  erreur: string | null
  /** La carte n'est plus celle du choix : il faut choisir de nouveau. */
  changee: boolean
}

/** Les personnes de la carte, ou pourquoi elle ne se lit pas. */
export function PageBeneficiaires(props: Props) {
  const { cadre, bandeau, patient, carte, incident, erreur, changee } = props
  return (
    <Page cadre={cadre} titre="Carte Vitale" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}`}>Fiche d'identité</a>
      </p>
      <h1>Carte Vitale</h1>
      {incident && (
        <>
          <Message genre="erreur">
            <p>
              {incident.message} (code {incident.code})
            </p>
          </Message>
          <div class="actions">
            <a class="bouton bouton-principal" href={`/patients/${patient.id}/vitale`}>
              Réessayer
            </a>
          </div>
        </>
      )}
      {changee && (
        <Message genre="attention">
          <p>
            La carte Vitale a changé depuis votre choix. INSi n'a pas été interrogé : voici la carte
            qui est dans le lecteur, choisissez de nouveau.
          </p>
        </Message>
      )}
      {carte && <Choix {...{ patient, carte, erreur }} />}
    </Page>
  )
}

function Choix({
  patient,
  carte,
  erreur,
}: {
  patient: Patient
  carte: CarteVitale
  erreur: string | null
}) {
  return (
    <form method="post" action={`/patients/${patient.id}/vitale`} class="carte pile" novalidate>
      <p class="secondaire">
        Carte n° {carte.numeroSerie}
        {NATURES[carte.nature] ?? ''}. La carte désigne la personne ; son identité viendra d'INSi.
      </p>
      <input type="hidden" name="serie" value={carte.numeroSerie} />
      <div
        class={erreur ? 'champ champ-fautif' : 'champ'}
        id="beneficiaire"
        role="radiogroup"
        aria-labelledby="beneficiaire-libelle"
        aria-describedby={erreur ? 'beneficiaire-erreur' : undefined}
        aria-required="true"
      >
        <h2 id="beneficiaire-libelle">Bénéficiaire</h2>
        <div class="choix choix-colonne">
          {carte.beneficiaires.map((beneficiaire, rang) => (
            <label>
              <input
                type="radio"
                name="beneficiaire"
                value={String(rang)}
                checked={designe(patient, beneficiaire)}
              />
              <span>
                {beneficiaire.nomPatronymique} {beneficiaire.prenom}, né(e) le{' '}
                {dateAffichee(dateCarte(beneficiaire.dateNaissance))}
                <Precisions {...beneficiaire} />
              </span>
            </label>
          ))}
        </div>
        <TexteErreur nom="beneficiaire" erreur={erreur} />
      </div>
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Interroger INSi avec la carte
        </button>
        <a class="bouton bouton-discret" href={`/patients/${patient.id}`}>
          Annuler
        </a>
      </div>
    </form>
  )
}

const NATURES: Readonly<Record<string, string>> = {
  T: ' (carte de test)',
  D: ' (carte de démonstration)',
}

/** Ce qui surprendrait dans ce que la carte dit de la personne. */
function Precisions({ qualite, dateNaissance, nirCertifie }: BeneficiaireVitale) {
  const dites = [
    qualite === '0' ? 'assuré' : 'ayant droit',
    !estAuCalendrier(dateNaissance) && 'date lunaire, qui ne sert qu’à la facturation',
    nirCertifie === undefined && 'sans NIR certifié : cherché par son assuré, sa date et son rang',
  ].filter((dit) => dit !== false)
  return <span class="precision">{dites.join(', ')}</span>
}

/** Coché d'avance quand le nom, le prénom et la date du dossier sont ceux de la carte. */
const designe = ({ identite }: Patient, beneficiaire: BeneficiaireVitale): boolean =>
  identite.nomNaissance === beneficiaire.nomPatronymique &&
  identite.premierPrenom === beneficiaire.prenom &&
  identite.dateNaissance === dateCarte(beneficiaire.dateNaissance)
