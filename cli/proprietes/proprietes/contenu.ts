import fc from 'fast-check'
import type { AnomalieSituee } from '../../../schemas/anomalie-situee.ts'
import { decoderDatamatrixIns } from '../../../schemas/datamatrix/ins/decoder.ts'
import { verifierDatamatrixIns } from '../../../schemas/datamatrix/ins/verifier.ts'
import { montrer } from '../../../schemas/montrer.ts'
import type { IdentiteTiree } from '../identite.ts'
import { type Contradiction, type Propriete, tenir } from '../propriete.ts'
import type { SujetEprouve } from '../sujet.ts'
import { tirerIdentite } from '../tirer-identite.ts'

const dire = (anomalies: readonly AnomalieSituee[]): Contradiction =>
  anomalies.length === 0
    ? null
    : anomalies.map(({ regle, message }) => `${regle} : ${message}`).join(' ; ')

/** Ce que le banc reproche à un contenu écrit pour cette identité. */
export function contredireContenu(
  texte: string,
  identite: IdentiteTiree,
  matricule: string,
): Contradiction {
  const { lieuNaissance } = identite
  const attendue = { ...identite, matricule, lieuNaissance: lieuNaissance || undefined }
  const bloquantes = verifierDatamatrixIns(texte, attendue).filter(
    ({ gravite }) => gravite === 'bloquante',
  )
  if (bloquantes.length > 0) return `${dire(bloquantes)} dans « ${montrer(texte, 400)} »`
  const nombre = decoderDatamatrixIns(texte).blocs.length
  const voulu = lieuNaissance === '' ? 6 : 7
  return nombre === voulu ? null : `${nombre} champs lus, ${voulu} écrits`
}

function contredire(identite: IdentiteTiree, sujet: SujetEprouve): Contradiction {
  const matricule = identite.numero + sujet.cle(identite.numero)
  return contredireContenu(sujet.ecrire(identite, matricule), identite, matricule)
}

/** Le contenu écrit par le logiciel est relu par le banc, trait par trait, sans anomalie. */
export const contenu: Propriete = {
  nom: 'contenu',
  titre: 'contenu du datamatrix, écrit puis relu',
  nombre: 'identites',
  preparer: (sujet) =>
    fc.asyncProperty(tirerIdentite, async (identite) => tenir(contredire(identite, sujet))),
}
