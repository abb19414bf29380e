import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { TexteErreur } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { type BeneficiaireVitale, type CarteVitale, dateCarte } from '../carte.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  carte: CarteVitale | null
  /** Pourquoi la carte n'a pas pu être lue. */
  incident: { code: string; message: string } | null
  erreur: string | null
}

/** Les personnes de la carte, ou pourquoi elle ne se lit pas. */
export function PageBeneficiaires({ cadre, bandeau, patient, carte, incident, erreur }: Props) {
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
        {carte.nature === 'R' ? '' : ' (carte de test)'}. La carte désigne la personne ; son
        identité viendra d'INSi.
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
              {beneficiaire.nomPatronymique} {beneficiaire.prenom}, né(e) le{' '}
              {dateAffichee(dateCarte(beneficiaire.dateNaissance))}
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

/** Coché d'avance quand le nom, le prénom et la date du dossier sont ceux de la carte. */
const designe = ({ identite }: Patient, beneficiaire: BeneficiaireVitale): boolean =>
  identite.nomNaissance === beneficiaire.nomPatronymique &&
  identite.premierPrenom === beneficiaire.prenom &&
  identite.dateNaissance === dateCarte(beneficiaire.dateNaissance)
