import { jourIso } from '../vues/heures.ts'
import type { Contenu } from './contenu.ts'
import { DESCRIPTIONS } from './types.ts'

/** Interdits dans un nom de fichier de l'un ou l'autre système (mssante.md §11 [I]). */
const INTERDITS = /[\\/:*?"<>|\p{Cc}]/gu

const partie = (texte: string): string => texte.replace(INTERDITS, '-').slice(0, 40).trim()

/** `20261120_Certificat, déclaration_ADRUN_ZOE.pdf` (mssante.md §11 [V]). */
export function nomDuPdf({ debutLe, type, patient: { traits } }: Contenu): string {
  const jour = jourIso(new Date(debutLe)).replaceAll('-', '')
  const parties = [DESCRIPTIONS[type].type.libelle, traits.nomNaissance, traits.premierPrenom]
  return `${[jour, ...parties.map(partie)].join('_')}.pdf`
}

export const NOM_ARCHIVE = 'IHE_XDM.ZIP'
