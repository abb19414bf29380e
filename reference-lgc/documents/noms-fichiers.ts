import { jourIso } from '../vues/heures.ts'
import type { Niveau } from './cda/niveau.ts'
import type { Contenu } from './modele/contenu.ts'

/** Interdits dans un nom de fichier de l'un ou l'autre système (mssante.md §11 [I]). */
const INTERDITS = /[\\/:*?"<>|\p{Cc}]/gu

const partie = (texte: string): string => texte.replace(INTERDITS, '-').slice(0, 40).trim()

/** Date de l'acte, type, nom, prénom (ECO.2.1.5, mssante.md §11 [V]). */
function radical({ debutLe, codage, patient: { traits } }: Contenu): string {
  const jour = jourIso(new Date(debutLe)).replaceAll('-', '')
  const parties = [codage.libelle, traits.nomNaissance, traits.premierPrenom]
  return [jour, ...parties.map(partie)].join('_')
}

/** `20261120_Certificat, déclaration_ADRUN_ZOE.pdf` (ECO.2.1.6). */
export const nomDuPdf = (contenu: Contenu): string => `${radical(contenu)}.pdf`

/** Le même nom, et le niveau du CDA. */
export const nomDuCda = (contenu: Contenu, niveau: Niveau): string =>
  `${radical(contenu)}_${niveau}.xml`

export const NOM_ARCHIVE = 'IHE_XDM.ZIP'
