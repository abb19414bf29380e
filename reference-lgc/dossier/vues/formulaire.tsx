import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { LectureBoite } from '../../vaccins/vues/lecture-boite.tsx'
import { type Erreur, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Entree } from '../entree.ts'
import { intituleDe } from '../lire.ts'
import { chercherMedicaments } from '../medicaments/chercher.ts'
import { ResultatsMedicaments } from '../medicaments/resultats.tsx'
import { DESCRIPTIONS_RUBRIQUE, type Rubrique } from '../rubriques.ts'
import { ChampDuDossier } from './champ-dossier.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  rubrique: Rubrique
  /** L'entrée modifiée ; absente d'une nouvelle. */
  entree: Entree | null
  saisie: Readonly<Record<string, string>>
  erreurs: readonly Erreur[]
  avertissement: string | null
  information: string | null
  /** Pourquoi la boîte de vaccin n'a rien rempli. */
  refusBoite: string | null
  /** La recherche demandée dans la base de médicaments. */
  cherche: string | null
}

/** Ajouter ou modifier une entrée : un champ par information, dans l'ordre où elle se dit. */
export function PageEntree(props: Props) {
  const { cadre, bandeau, patient, rubrique, entree, saisie, erreurs, cherche } = props
  const { ajouter, champs } = DESCRIPTIONS_RUBRIQUE[rubrique]
  const dossier = `/patients/${patient.id}/dossier`
  const titre = entree ? `Modifier « ${intituleDe(entree)} »` : ajouter
  const adresse = entree ? `${dossier}/${entree.id}` : `${dossier}/ajouter/${rubrique}`
  // Une nouvelle vaccination se remplit en lisant sa boîte (ERGO.04).
  const lisible = rubrique === 'vaccination' && entree === null
  const aLire = lisible && erreurs.length === 0 && props.information === null
  const premier = erreurs[0]?.champ ?? champs[0]?.nom
  const libelles = Object.fromEntries(champs.map((c) => [c.nom, c.libelle]))
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? `Erreur : ${titre}` : titre}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={dossier}>Dossier médical</a>
      </p>
      <h1>{titre}</h1>
      {props.avertissement && (
        <Message genre="attention">
          <p>{props.avertissement}</p>
        </Message>
      )}
      {props.information && (
        <Message genre="information">
          <p>{props.information}</p>
        </Message>
      )}
      <form
        method="post"
        action={adresse}
        class="carte pile colonne-saisie"
        novalidate
        enctype={lisible ? 'multipart/form-data' : undefined}
      >
        {/* La touche Entrée déclenche le premier bouton : ce doit être l'enregistrement. */}
        <button type="submit" name="action" value="enregistrer" hidden>
          Enregistrer
        </button>
        {entree && <input type="hidden" name="version" value={String(entree.version)} />}
        <SommaireErreurs erreurs={erreurs} libelles={libelles} />
        {lisible && (
          <LectureBoite
            code={saisie.codeBoite ?? ''}
            refus={props.refusBoite}
            lue={props.information !== null}
          />
        )}
        {champs.map((champ) => (
          <>
            <ChampDuDossier
              champ={champ}
              valeur={saisie[champ.nom] ?? ''}
              erreur={erreurDe(erreurs, champ.nom)}
              prioritaire={!aLire && champ.nom === premier}
            />
            {champ.genre === 'medicament' && <Recherche cis={saisie.cis ?? ''} cherche={cherche} />}
          </>
        ))}
        <div class="actions">
          <button type="submit" name="action" value="enregistrer" class="bouton bouton-principal">
            Enregistrer
          </button>
          <a class="bouton bouton-discret" href={dossier}>
            Annuler
          </a>
        </div>
      </form>
    </Page>
  )
}

function Recherche({ cis, cherche }: { cis: string; cherche: string | null }) {
  return (
    <div class="pile">
      <input type="hidden" name="cis" value={cis} />
      <div class="actions">
        <button type="submit" name="action" value="chercher" class="bouton">
          Chercher dans la base de médicaments
        </button>
        {cis && <span class="secondaire">Choisi dans la base, CIS fictif {cis}</span>}
      </div>
      {cherche !== null && (
        <ResultatsMedicaments cherche={cherche} trouves={chercherMedicaments(cherche)} />
      )}
    </div>
  )
}
