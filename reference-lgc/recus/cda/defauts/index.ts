import { cleInsFausse } from './cle-ins-fausse.ts'
import { corpsIllisible } from './corps-illisible.ts'
import { dateIllisible } from './date-illisible.ts'
import type { RegleDefaut } from './defaut.ts'
import { identifiantAbsent } from './identifiant-absent.ts'
import { insSansOid } from './ins-sans-oid.ts'
import { nomUtiliseAncien } from './nom-utilise-ancien.ts'
import { plusieursPatients } from './plusieurs-patients.ts'
import { scriptDansPdf } from './script-dans-pdf.ts'
import { typeInconnu } from './type-inconnu.ts'
import { versionAbsente } from './version-absente.ts'

const REGLES: readonly RegleDefaut[] = [
  plusieursPatients,
  insSansOid,
  cleInsFausse,
  nomUtiliseAncien,
  identifiantAbsent,
  versionAbsente,
  typeInconnu,
  dateIllisible,
  corpsIllisible,
  scriptDansPdf,
]

/** Ce qui cloche dans un document par ailleurs lisible, montré avec lui. */
export const defautsDe = (faits: Parameters<RegleDefaut>[0]): string[] =>
  REGLES.flatMap((regle) => regle(faits) ?? [])
