import { timingSafeEqual } from 'node:crypto'
import comptes from './comptes.json' with { type: 'json' }

/** Un utilisateur du cabinet ; `facturation` est le numéro sous lequel il se présente à l'assurance maladie. */
export interface Compte {
  code: string
  phrase: string
  nom: string
  prenom: string
  role: string
  /** Corrige un état civil verrouillé et vide la base. */
  superviseur: boolean
  identifiantNational: string
  facturation: string
  specialiteAmo: string
  secteur: string
}

const COMPTES: readonly Compte[] = comptes

const egales = (a: string, b: string): boolean => {
  const [gauche, droite] = [Buffer.from(a), Buffer.from(b)]
  return gauche.length === droite.length && timingSafeEqual(gauche, droite)
}

/** Le compte qui répond à ce code et à cette phrase, ou nul. */
export const reconnaitre = (code: string, phrase: string): Compte | null =>
  COMPTES.find((compte) => compte.code === code && egales(compte.phrase, phrase)) ?? null

export const nomDe = ({ prenom, nom }: Pick<Compte, 'prenom' | 'nom'>): string => `${prenom} ${nom}`
