import type { Constat } from '../../../../reports/campagne/types.ts'
import { OID_INS } from '../../../../schemas/insi/oid.ts'
import type { IdentiteAttendue } from '../../../services/identite-imprimee.ts'
import { controler, normaliser } from '../../controle.ts'
import { motMatricule } from './mentions.ts'

/** `INS-NIR-TEST` se lit NIR, puis TEST. */
const mots = (oid: string): string[] =>
  (oid in OID_INS ? OID_INS[oid as keyof typeof OID_INS] : '').split('-').slice(1)

/** INS.55 : le matricule imprimé est suivi de NIR ou NIA, et de la marque des identités de test. */
export function editionNature(texte: string, { matricule, oid }: IdentiteAttendue): Constat {
  const attendus = mots(oid)
  const plat = normaliser(texte)
  const suites = [...plat.matchAll(new RegExp(motMatricule(matricule).source, 'g'))].map((m) =>
    plat.slice(m.index + m[0].length, m.index + m[0].length + 24),
  )
  const suivi = (suite: string) =>
    attendus.every((m) => new RegExp(`\\b${m.toLowerCase()}\\b`).test(suite))
  return controler({
    id: 'ins.edition-nature',
    conforme: attendus.length > 0 && suites.some(suivi),
    attendu: `le matricule suivi de « ${attendus.join(' ')} »`,
    observe: suites.map((s) => `suivi de « ${s.trim()} »`).join(', ') || 'aucun matricule',
    ou: 'édition produite',
    action: 'Faire suivre le matricule INS de sa nature (NIR ou NIA), déduite de l’OID.',
    source: 'guide INS, règle 32 ; ins.md §7 et §9 [V]',
  })
}
