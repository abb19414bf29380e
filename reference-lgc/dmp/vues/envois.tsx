import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Ordre } from '../file/ordre.ts'
import { EtatEnvoi, GestesEnvoi } from './etat-envoi.tsx'

/** Un document terminé, et ce que le DMP en sait. */
export interface LigneEnvoi {
  documentId: number
  patientId: number
  titre: string
  /** Nom du patient, dans la liste du cabinet. */
  patient: string
  ordres: readonly Ordre[]
}

interface PropsPatient {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  lignes: readonly LigneEnvoi[]
  opposition: boolean
}

/** Les envois d'un patient : parti, en attente, retenu, refusé, et depuis quand. */
export function PageEnvoisPatient({ cadre, bandeau, patient, lignes, opposition }: PropsPatient) {
  return (
    <Page cadre={cadre} titre="Envois au DMP" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}/dmp`}>DMP / Mon espace santé</a>
      </p>
      <h1>Envois au DMP</h1>
      {opposition && (
        <Message genre="attention">
          <p>Le patient s’est opposé à l’alimentation de son DMP : rien ne part.</p>
        </Message>
      )}
      {lignes.length === 0 ? (
        <section class="carte etat-vide" aria-label="Envois">
          <h2>Aucun document</h2>
          <p>Chaque document terminé part au DMP de lui-même, sans autre geste.</p>
        </section>
      ) : (
        <Tableau lignes={lignes} nom="Documents du patient et leur envoi" />
      )}
    </Page>
  )
}

/** Ce qui attend dans tout le cabinet. */
export function PageEnvoisCabinet({
  cadre,
  lignes,
  pannes,
}: {
  cadre: Cadre
  lignes: readonly LigneEnvoi[]
  pannes: number
}) {
  return (
    <Page cadre={cadre} titre="Envois au DMP en attente" rubrique="patients">
      <h1>Envois au DMP en attente</h1>
      <Message genre={pannes > 0 ? 'attention' : 'information'}>
        <p>
          {pannes > 0
            ? 'Le DMP ne répond pas. Les envois repartiront d’eux-mêmes dès son retour : rien n’est perdu.'
            : 'Le DMP répond. Les envois partent en arrière-plan, sans geste.'}
        </p>
      </Message>
      <form method="post" action="/dmp/envois/reessayer" class="actions">
        <button type="submit" class="bouton">
          Réessayer maintenant
        </button>
        <a class="bouton bouton-discret" href="/dmp/envois">
          Relire
        </a>
        <a class="bouton bouton-discret" href="/dmp/envois.csv">
          Extraire la liste
        </a>
      </form>
      {lignes.length === 0 ? (
        <section class="carte etat-vide" aria-label="Envois">
          <h2>Rien n’attend</h2>
          <p>Tous les documents terminés sont au DMP, ou ont été retenus.</p>
        </section>
      ) : (
        <Tableau lignes={lignes} nom="Envois en attente" avecPatient />
      )}
    </Page>
  )
}

interface PropsTableau {
  lignes: readonly LigneEnvoi[]
  nom: string
  avecPatient?: true
}

const Tableau = ({ lignes, nom, avecPatient }: PropsTableau) => (
  <section class="tableau" tabindex={0} aria-label={nom}>
    <table>
      <caption class="invisible">{nom}</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          {avecPatient && <th scope="col">Patient</th>}
          <th scope="col">Au DMP</th>
          <th scope="col">Actions</th>
        </tr>
      </thead>
      <tbody>
        {lignes.map((l) => (
          <tr>
            <th scope="row">
              <a href={`/patients/${l.patientId}/documents/${l.documentId}`}>{l.titre}</a>
            </th>
            {avecPatient && (
              <td>
                <a href={`/patients/${l.patientId}/dmp/envois`}>{l.patient}</a>
              </td>
            )}
            <td>
              {l.ordres.length === 0 ? (
                <span class="secondaire">Jamais envoyé</span>
              ) : (
                l.ordres.map((ordre) => <EtatEnvoi ordre={ordre} />)
              )}
            </td>
            <td>
              {l.ordres.length === 0 ? (
                <form
                  method="post"
                  action={`/patients/${l.patientId}/documents/${l.documentId}/dmp/verser`}
                >
                  <button type="submit" class="bouton">
                    Envoyer au DMP
                  </button>
                </form>
              ) : (
                l.ordres.map((ordre) => <GestesEnvoi ordre={ordre} />)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
