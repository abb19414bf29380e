import type { EnTeteCda } from '../../../schemas/cda/lire-en-tete.ts'
import { OID_INS } from '../../../schemas/insi/oid.ts'
import { ouvrirArchive } from '../../../schemas/xdm/archive.ts'
import { decoderMots, decoderTransfert } from '../mime/decoder.ts'
import type { Partie } from '../mime/structure.ts'
import type { DocumentJoint, FaitsArchive, Piece } from './types.ts'

const nomDe = ({ disposition, parametres }: Partie): string =>
  decoderMots(disposition?.parametres.get('filename') ?? parametres.get('name') ?? '')

/** Les pièces jointes d'un message, décodées, dans l'ordre ; les textes du corps n'en sont pas. */
export function lirePieces(octets: Buffer, partie: Partie): readonly Piece[] {
  if (partie.parties.length > 0) return partie.parties.flatMap((p) => lirePieces(octets, p))
  const nom = nomDe(partie)
  const jointe = partie.disposition?.valeur.toLowerCase() === 'attachment' || nom !== ''
  if (!jointe) return []
  const corps = octets.subarray(partie.corps, partie.fin)
  return [
    {
      nom,
      type: `${partie.type}/${partie.sousType}`,
      octets: decoderTransfert(corps, partie.encodage),
    },
  ]
}

function lireDocument(enTete: EnTeteCda): DocumentJoint {
  const { patient } = enTete
  const ins = patient.identifiants.find(({ racine }) => racine in OID_INS)
  const { nomNaissance, premierPrenom, naissance, sexe, lieu } = patient
  const traits = [nomNaissance, premierPrenom, naissance, sexe, lieu]
  return {
    code: enTete.type,
    matricule: ins?.extension ?? null,
    insQualifiee: ins?.extension != null && traits.every((trait) => trait !== null && trait !== ''),
    pdf: enTete.corps?.type === 'application/pdf' ? enTete.corps.octets : null,
  }
}

const ILLISIBLE: DocumentJoint = { code: null, matricule: null, insQualifiee: false, pdf: null }
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')

/** Ouvre l'archive IHE XDM jointe ; `null` quand le message n'en a pas (UX.01, dmp.md §12). */
export async function lireArchiveJointe(pieces: readonly Piece[]): Promise<FaitsArchive | null> {
  const piece =
    pieces.find(({ nom }) => /^IHE_XDM\.zip$/i.test(nom)) ??
    pieces.find(({ octets }) => octets.indexOf(ZIP) === 0 && octets.includes('IHE_XDM/'))
  if (!piece) return null
  const ouverture = await ouvrirArchive(new Uint8Array(piece.octets))
  if (!ouverture.ouverte)
    return { nom: piece.nom, defaut: ouverture.anomalie.message, documents: [] }
  return {
    nom: piece.nom,
    defaut: null,
    documents: ouverture.archive.documents.map(({ cda }) =>
      cda?.lu ? lireDocument(cda.enTete) : ILLISIBLE,
    ),
  }
}
