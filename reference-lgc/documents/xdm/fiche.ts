import { createHash } from 'node:crypto'
import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { CADRE_EXERCICE } from '../cabinet.ts'
import { identifiantsDe } from '../cda/identifiants.ts'
import type { Niveau } from '../cda/niveau.ts'
import type { Contenu } from '../modele/contenu.ts'
import { typeProduit } from '../regles/type-produit.ts'
import { champsAuteur } from './champs-auteur.ts'
import { confidentialitesDe } from './confidentialite.ts'
import { horodatageXds } from './dates.ts'
import { auteur, classification, identifiant, nom, ouvrirRegistre, slot } from './ebrim.ts'
import { FORMATS } from './formats.ts'
import { patientId, sourcePatientId, sourcePatientInfo, xcn } from './personnes.ts'

export interface DocumentXds {
  contenu: Contenu
  niveau: Niveau
  /** Nom du fichier dans son dossier ; `null` hors d'une archive. */
  fichier: string | null
  cda: Uint8Array
}

const empreinte = (cda: Uint8Array, mutations: Mutations): string =>
  mutations.choisir('xdm-empreinte-fausse', sha1(cda), () =>
    // L'empreinte d'une forme intermédiaire, prise avant la fin de l'écriture.
    sha1(cda.subarray(0, cda.length - 1)),
  )

const sha1 = (octets: Uint8Array): string => createHash('sha1').update(octets).digest('hex')

/** La fiche d'un document : ce que son CDA dit, et l'empreinte de ses octets (dmp.md §8.3 [V]). */
export function ficheXds(id: string, document: DocumentXds, mutations: Mutations): Fragment {
  const { contenu, niveau, fichier, cda } = document
  const r = ouvrirRegistre(id)
  return xml`<ExtrinsicObject id="${id}" mimeType="text/xml" objectType="urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1" isOpaque="false">
      ${slot('creationTime', horodatageXds(contenu.termineLe))}
      ${slot('hash', empreinte(cda, mutations))}
      ${slot('languageCode', 'fr-FR')}
      ${slot('legalAuthenticator', xcn(contenu.auteur))}
      ${slot('serviceStartTime', horodatageXds(contenu.debutLe))}
      ${slot('size', String(cda.byteLength))}
      ${slot('sourcePatientId', sourcePatientId(contenu.patient, mutations))}
      ${slot('sourcePatientInfo', ...sourcePatientInfo(contenu.patient))}
      ${fichier === null ? null : slot('URI', fichier)}
      ${nom(contenu.titre)}
      ${auteur(r, '93606bcf-9494-43ec-9b4e-a7748d1a838d', champsAuteur(contenu))}
      ${classification(r, '41a5887f-8865-4c09-adf7-e362475b143a', contenu.classe)}
      ${confidentialitesDe(contenu).map((c) => classification(r, 'f4f85eac-e6cb-4883-b524-f2705394840f', c))}
      ${classification(r, 'a09d5840-386c-46f2-b5ad-9c3699a4309d', FORMATS[niveau])}
      ${classification(r, 'f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1', contenu.auteur.secteur)}
      ${classification(r, 'cccf5598-8b07-4b77-a05e-ae952c785ead', CADRE_EXERCICE)}
      ${classification(r, 'f0306f51-975f-434e-a61c-c59651d33983', typeProduit(contenu, mutations))}
      ${identifiant(r, '58a6f841-87b3-4a3e-92fd-a8ffeff98427', { libelle: 'XDSDocumentEntry.patientId', valeur: patientId(contenu.patient) })}
      ${identifiant(r, '2e82c1f6-a085-4c72-9da3-8640a32e42ab', { libelle: 'XDSDocumentEntry.uniqueId', valeur: identifiantsDe(contenu, niveau).id })}
    </ExtrinsicObject>`
}
