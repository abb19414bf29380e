import { ecartsDe } from './ecart.ts'
import type { FaitsMessage, RegleMessage } from './types.ts'

const NIL = { source: 'mssante.md §10, SC.MSS/CONF.16', marque: 'V' } as const
const CODE = { source: 'mssante.md §10, SC.MSS/CONF.15', marque: 'V' } as const
const INS = { source: 'mssante.md §10, SC.MSS/CONF.14', marque: 'V' } as const
// Le tiret bas : CERT_DECL et d'autres codes de documents en portent.
const CODES = /^[\w.-]+(,[ ]?[\w.-]+)*$/

const unique = (nom: string, valeurs: readonly string[]) =>
  valeurs.length > 1 && `${valeurs.length} champs ${nom} ; un seul est attendu.`

/** X-MSS-NIL dit le logiciel, dans tout message, réponses et accusés compris. */
export const enteteNil: RegleMessage = ({ champ, vague }) => {
  if (vague === '1') return []
  const valeurs = champ('x-mss-nil')
  return ecartsDe('x-mss-nil', NIL, [
    valeurs.length === 0 && 'X-MSS-NIL absent.',
    unique('X-MSS-NIL', valeurs),
    valeurs[0] === '' && 'X-MSS-NIL vide.',
  ])
}

const avecCda = ({ archive }: FaitsMessage) => (archive?.documents.length ?? 0) > 0

/** X-MSS-CODECDA cite le code de chaque CDA joint ; sans CDA, il est absent. */
export const enteteCodeCda: RegleMessage = (faits) => {
  const valeurs = faits.champ('x-mss-codecda')
  if (!avecCda(faits))
    return ecartsDe('x-mss-codecda', CODE, [valeurs.length > 0 && 'X-MSS-CODECDA sans CDA joint.'])
  if (faits.vague === '1' && valeurs.length === 0) return []
  const [valeur = ''] = valeurs
  const dits = new Set(valeur.split(',').map((code) => code.trim()))
  const vrais = new Set(faits.archive?.documents.flatMap(({ code }) => code ?? []))
  const egaux = dits.size === vrais.size && [...vrais].every((code) => dits.has(code))
  return ecartsDe('x-mss-codecda', CODE, [
    valeurs.length === 0 && 'X-MSS-CODECDA absent alors qu’un CDA est joint.',
    unique('X-MSS-CODECDA', valeurs),
    valeurs.length > 0 && !CODES.test(valeur) && `X-MSS-CODECDA mal formé : ${valeur}.`,
    valeurs.length > 0 &&
      CODES.test(valeur) &&
      !egaux &&
      `X-MSS-CODECDA « ${valeur} » : ${[...vrais].join(', ')} dans l’archive.`,
  ])
}

/** X-MSS-INS dit si les CDA portent l'INS qualifiée ; sans CDA, il est absent. */
export const enteteIns: RegleMessage = (faits) => {
  const valeurs = faits.champ('x-mss-ins')
  if (!avecCda(faits))
    return ecartsDe('x-mss-ins', INS, [valeurs.length > 0 && 'X-MSS-INS sans CDA joint.'])
  if (faits.vague === '1' && valeurs.length === 0) return []
  const attendue = faits.archive?.documents.every((d) => d.insQualifiee) ? 'O' : 'N'
  return ecartsDe('x-mss-ins', INS, [
    valeurs.length === 0 && 'X-MSS-INS absent alors qu’un CDA est joint.',
    unique('X-MSS-INS', valeurs),
    valeurs.length > 0 &&
      valeurs[0] !== attendue &&
      `X-MSS-INS « ${valeurs[0]} » : « ${attendue} » d’après les CDA joints.`,
  ])
}
