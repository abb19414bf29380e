import type { Constat } from '../../campagne/types.ts'
import { NOM_HORODATAGE, NOM_MANIFESTE, NOM_SIGNATURE } from '../../manifeste/types.ts'
import type { Controle } from './types.ts'

const RFC7515 = 'RFC 7515, annexe F'
const REFAIRE = 'Demandez de nouveau le dossier à celui qui l’a signé, et ne déposez pas celui-ci.'

/** Ce que la vérification regarde, un identifiant stable par chose regardée. */
export const CONTROLES = {
  presente: {
    id: 'signature.presente',
    attendu: 'une signature détachée à côté du manifeste',
    ou: NOM_SIGNATURE,
    action: 'Signez le dossier : « npx segur dossier signer --cle … --certificat … ».',
    source: RFC7515,
  },
  forme: {
    id: 'signature.forme',
    attendu: 'un JWS détaché et ses certificats',
    ou: NOM_SIGNATURE,
    action: REFAIRE,
    source: RFC7515,
  },
  manifeste: {
    id: 'signature.manifeste',
    attendu: 'le manifeste qui a été signé, octet pour octet',
    ou: NOM_MANIFESTE,
    action:
      'Le manifeste a été tronqué ou retouché : rétablissez-le, ou assemblez et signez de nouveau.',
    source: RFC7515,
  },
  cle: {
    id: 'signature.cle',
    attendu: 'une signature faite avec la clé du certificat joint',
    ou: NOM_SIGNATURE,
    action: REFAIRE,
    source: 'RFC 7515 §5.2',
  },
  chaine: {
    id: 'signature.chaine',
    attendu: 'chaque certificat émis par le suivant',
    ou: NOM_SIGNATURE,
    action: 'Signez de nouveau avec la chaîne entière, dans un seul fichier PEM.',
    source: 'RFC 7515 §4.1.6',
  },
  validite: {
    id: 'signature.validite',
    attendu: 'des certificats valables à l’instant de la signature',
    ou: NOM_SIGNATURE,
    action: 'Signez de nouveau avec un certificat en cours de validité.',
    source: 'RFC 5280 §4.1.2.5',
  },
  autorite: {
    id: 'signature.autorite',
    attendu: 'une chaîne qui mène à une autorité que vous reconnaissez',
    ou: NOM_SIGNATURE,
    action: 'Vérifiez le fichier donné à « --autorite », ou refusez ce signataire.',
    source: 'RFC 5280 §6',
  },
  horodatage: {
    id: 'signature.horodatage',
    attendu: 'un jeton d’horodatage de cette signature',
    ou: NOM_HORODATAGE,
    action: 'Demandez de nouveau le dossier, ou signez-le et horodatez-le de nouveau.',
    source: 'RFC 3161 §2.4.2',
  },
  autoriteHorodatage: {
    id: 'signature.autorite-horodatage',
    attendu: 'un horodatage d’une autorité que vous reconnaissez',
    ou: NOM_HORODATAGE,
    action: 'Ajoutez l’autorité d’horodatage au fichier de « --autorite », ou refusez cette date.',
    source: 'RFC 3161 §2.3',
  },
  heure: {
    id: 'signature.heure',
    attendu: 'une heure déclarée qui précède de peu l’horodatage',
    ou: NOM_HORODATAGE,
    action: 'Réglez l’horloge du poste qui signe, puis signez de nouveau.',
    source: 'RFC 3161 §4',
  },
  fichiers: {
    id: 'signature.manifeste-lisible',
    attendu: 'un manifeste lisible',
    ou: NOM_MANIFESTE,
    action: 'Rétablissez le manifeste, ou assemblez de nouveau.',
    source: 'conception.md §3',
  },
} as const satisfies Record<string, Controle>

/** Le constat d'un contrôle : `vu` est ce qui l'a fait échouer, ou `null`. */
export function constater(
  { id, attendu, ou, action, source }: Controle,
  vu: string | null,
): Constat {
  const conforme = vu === null
  return {
    id,
    conforme,
    attendu,
    observe: vu ?? attendu,
    ou,
    action: conforme ? '' : action,
    source,
  }
}
