import type { Child } from 'hono/jsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { signauxMontres } from '../bio/signaux-montres.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { EtatVersion } from './etat.tsx'
import { auteurLu, CANAUX, dateDocument, FORMATS, typeLu } from './mots.ts'
import { Signaux } from './signaux.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patientId: number
  recus: readonly DocumentRecu[]
  mutations: Mutations
}

/** Les documents reçus d'un patient, signalements compris (BIO.01, BIO.02). */
export function PageRecusDuPatient({ cadre, bandeau, patientId, recus, mutations }: Props) {
  return (
    <Page cadre={cadre} titre="Documents reçus du patient" rubrique="documents" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patientId}`}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>Documents reçus</h1>
        <div class="actions">
          <a class="bouton" href={`/patients/${patientId}/biologie`}>
            Biologie
          </a>
          <a class="bouton" href={`/recus/importer?patient=${patientId}`}>
            Importer un document
          </a>
          <a class="bouton bouton-discret" href={`/patients/${patientId}/documents`}>
            Documents rédigés
          </a>
        </div>
      </div>
      {recus.length === 0 ? (
        <section class="carte etat-vide" aria-label="Documents reçus">
          <h2>Aucun document reçu</h2>
          <p>Les documents classés depuis les non lus paraîtront ici.</p>
        </section>
      ) : (
        <section class="tableau" tabindex={0} aria-label="Documents reçus">
          <table class="recus">
            <caption class="invisible">Documents reçus, le plus récent en tête</caption>
            <thead>
              <tr>
                <th scope="col">Document</th>
                <th scope="col">Type</th>
                <th scope="col">Auteur</th>
                <th scope="col" aria-sort="descending">
                  Date
                </th>
                <th scope="col">Lecture</th>
              </tr>
            </thead>
            <tbody>
              {recus.map((recu) => (
                <Ligne recu={recu} mutations={mutations} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  )
}

function Ligne({ recu, mutations }: { recu: DocumentRecu; mutations: Mutations }) {
  return (
    <tr class={recu.luLe === null ? 'non-lu' : undefined}>
      <th scope="row">
        <a class="titre-recu" href={`/recus/${recu.id}`}>
          {recu.titre}
        </a>
        <Signaux signaux={signauxMontres(recu, 'dossier', mutations)} />
        <EtatVersion recu={recu} />
        <span class="ligne secondaire">
          {FORMATS[recu.genre]}
          {recu.numero !== null && `, version ${recu.numero}`}
          {recu.lu.partiel && ', partiel'}
        </span>
      </th>
      <td>{typeLu(recu)}</td>
      <td>
        <span class="ligne">{auteurLu(recu)}</span>
        <span class="ligne secondaire">{recu.lu.auteur.structure}</span>
      </td>
      <td class="compact">
        <span class="ligne">{dateDocument(recu)}</span>
        <span class="ligne secondaire">{CANAUX[recu.provenance.canal]}</span>
      </td>
      <td>{recu.luLe === null ? 'Non lu' : `Lu par ${recu.luPar}`}</td>
    </tr>
  )
}
