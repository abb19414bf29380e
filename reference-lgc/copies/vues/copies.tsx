import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import {
  decritPar,
  type Erreur,
  Etiquette,
  erreurDe,
  SommaireErreurs,
  TexteAide,
  TexteErreur,
} from '../../vues/champ.tsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Copie } from '../depot.ts'
import { ANNEES_CONSERVATION, TAILLE_MAX } from '../parametres.ts'
import { TITRES_COPIES } from '../regles/titres.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  copies: readonly Copie[]
  /** Jour de la suppression automatique, `null` sans copie. */
  echeance: Date | null
  /** Le profil ouvre-t-il les copies ? */
  lisibles: boolean
  titre: string
  erreurs: readonly Erreur[]
}

const LIBELLES = { titre: 'Titre copié', fichier: 'Fichier de la copie' }
const MO = TAILLE_MAX / (1024 * 1024)

/** Les copies gardées d'un patient, et de quoi en déposer une. */
export function PageCopies(props: Props) {
  const { cadre, bandeau, patient, erreurs } = props
  const titre = "Copies de titres d'identité"
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={`/patients/${patient.id}`}>Fiche d'identité</a>
      </p>
      <h1>{titre}</h1>
      <SommaireErreurs erreurs={erreurs} libelles={LIBELLES} />
      <Liste {...props} />
      <Depot {...props} />
    </Page>
  )
}

function Liste({ patient, copies, echeance, lisibles }: Props) {
  if (copies.length === 0)
    return (
      <section class="carte etat-vide" aria-label="Copies gardées">
        <h2>Aucune copie</h2>
        <p>Gardez une copie seulement si elle vous sert. Elle sera chiffrée.</p>
      </section>
    )
  return (
    <>
      {!lisibles && (
        <Message genre="information">
          <p>Votre profil ne permet pas d'ouvrir ces copies. Demandez ce droit au responsable.</p>
        </Message>
      )}
      <section class="tableau" tabindex={0} aria-label="Copies gardées">
        <table>
          <caption class="invisible">Copies gardées, de la plus récente à la plus ancienne</caption>
          <thead>
            <tr>
              <th scope="col">Copie</th>
              <th scope="col">Titre copié</th>
              <th scope="col">Déposée</th>
              <th scope="col">Par</th>
              {lisibles && <th scope="col">Ouvrir</th>}
            </tr>
          </thead>
          <tbody>
            {copies.map((copie) => (
              <tr>
                <td class="compact">n° {copie.id}</td>
                <td>{copie.titre}</td>
                <td class="compact">
                  {jourDe(copie.deposeeLe)} à {heureLue(copie.deposeeLe)}
                </td>
                <td class="compact">{copie.deposeePar}</td>
                {lisibles && (
                  <td>
                    <a href={`/patients/${patient.id}/copies/${copie.id}`}>
                      Consulter la copie n° {copie.id}
                    </a>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {echeance && (
        <p class="secondaire">
          Sans nouvelle activité de ce patient, elles seront supprimées le {jourDe(echeance)} (
          {ANNEES_CONSERVATION} ans après la dernière).
        </p>
      )}
    </>
  )
}

function Depot({ patient, titre, erreurs }: Props) {
  const [fauteTitre, fauteFichier] = [erreurDe(erreurs, 'titre'), erreurDe(erreurs, 'fichier')]
  const aide = `Photo JPEG ou PNG, ou PDF, de ${MO} Mo au plus. Le nom du fichier n’est pas gardé.`
  return (
    <form
      method="post"
      action={`/patients/${patient.id}/copies`}
      enctype="multipart/form-data"
      class="carte pile"
      novalidate
    >
      <h2>Déposer une copie</h2>
      <div class={fauteTitre ? 'champ champ-fautif' : 'champ'}>
        <Etiquette nom="titre" libelle={LIBELLES.titre} obligatoire />
        <select
          id="titre"
          name="titre"
          aria-required="true"
          aria-invalid={fauteTitre ? 'true' : undefined}
          aria-describedby={decritPar('titre', { mention: true, erreur: fauteTitre })}
        >
          <option value="">Choisissez le titre copié</option>
          {TITRES_COPIES.map((nom) => (
            <option value={nom} selected={nom === titre}>
              {nom}
            </option>
          ))}
        </select>
        <TexteErreur nom="titre" erreur={fauteTitre} />
      </div>
      <div class={fauteFichier ? 'champ champ-fautif' : 'champ'}>
        <Etiquette nom="fichier" libelle={LIBELLES.fichier} obligatoire />
        <input
          id="fichier"
          name="fichier"
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          required
          aria-invalid={fauteFichier ? 'true' : undefined}
          aria-describedby={decritPar('fichier', { mention: true, aide, erreur: fauteFichier })}
        />
        <TexteAide nom="fichier" aide={aide} />
        <TexteErreur nom="fichier" erreur={fauteFichier} />
      </div>
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Déposer la copie
        </button>
      </div>
    </form>
  )
}
