import type { AnomalieSituee } from '../anomalie-situee.ts'

const CHIFFRE = /\/Encrypt\s+\d+\s+\d+\s+R/
const ACTIF = /\/(JavaScript|Launch)\b|\/JS\s*(\(|<|\d+\s+\d+\s+R)/

const COMMUN = {
  source: 'ISO 19005-1 (PDF/A-1) §6.1.3 et §6.6',
  marque: 'V',
  gravite: 'avertissement',
  lieu: 'document',
  ligne: 0,
} as const

/**
 * Ce qu'un document de santé n'a pas à porter : chiffrement, programme. Rien n'en est exécuté ici. La recherche
 * se fait dans le fichier tel quel : ce qu'un flux compressé cache n'est pas vu.
 */
export function contenuActif(octets: Uint8Array): readonly AnomalieSituee[] {
  const texte = Buffer.from(octets).toString('latin1')
  const programme: AnomalieSituee = {
    ...COMMUN,
    regle: 'pdf.programme',
    message: 'Le PDF contient un programme ou une action automatique ; le banc ne l’exécute pas.',
    remede: 'Produire un PDF/A-1, qui n’en admet pas.',
  }
  const chiffre: AnomalieSituee = {
    ...COMMUN,
    regle: 'pdf.chiffre',
    message: 'Le PDF est chiffré, même s’il s’ouvre sans mot de passe.',
    remede: 'Produire un PDF/A-1, qui n’admet pas le chiffrement.',
  }
  return [...(ACTIF.test(texte) ? [programme] : []), ...(CHIFFRE.test(texte) ? [chiffre] : [])]
}
