import addressparser from 'nodemailer/lib/addressparser'
import { citerOuNil } from '../lecture/arguments.ts'

const ADRESSES_MAX = 2_000

function ecrireAdresse(nom: string, adresse: string): string {
  const arobase = adresse.lastIndexOf('@')
  const [local, domaine] =
    arobase < 0 ? [adresse, null] : [adresse.slice(0, arobase), adresse.slice(arobase + 1)]
  return `(${citerOuNil(nom || null)} NIL ${citerOuNil(local || null)} ${citerOuNil(domaine)})`
}

/** Un champ d'adresses à la forme d'une enveloppe IMAP ; `NIL` quand il est vide (RFC 3501 §7.4.2). */
export function ecrireAdresses(champ: string | null): string {
  if (champ === null || champ.trim() === '') return 'NIL'
  const lues = addressparser(champ.slice(0, 200_000), { flatten: true }).slice(0, ADRESSES_MAX)
  const ecrites = lues.map(({ name, address }) => ecrireAdresse(name, address ?? ''))
  return ecrites.length === 0 ? 'NIL' : `(${ecrites.join('')})`
}
