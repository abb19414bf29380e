import type { Constat } from '../../../../reports/campagne/types.ts'
import type { PatientCda } from '../../../../schemas/cda/lire-en-tete.ts'
import type { IdentiteAttendue } from '../../../services/identite-imprimee.ts'
import { controler } from '../../controle.ts'

const aaaammjj = (date: string) => date.split('/').reverse().join('')

/** INS.37 (règle 28) : sans matricule, ce sont les traits qui disent de qui est le document. */
export function archiveTraits(patient: PatientCda, attendue: IdentiteAttendue): Constat {
  const faits: readonly [string, string | null, string][] = [
    ['nom de naissance', patient.nomNaissance, attendue.nomNaissance],
    ['premier prénom', patient.premierPrenom, attendue.premierPrenom],
    ['date de naissance', patient.naissance, aaaammjj(attendue.dateNaissance)],
    ['sexe', patient.sexe, attendue.sexe],
  ]
  const ecarts = faits
    .filter(([, lu, voulu]) => lu !== voulu)
    .map(([nom, lu, voulu]) => `${nom} : « ${lu ?? 'rien'} » au lieu de « ${voulu} »`)
  return controler({
    id: 'ins.archive-traits',
    conforme: ecarts.length === 0,
    attendu: 'nom de naissance, premier prénom, date de naissance et sexe de la fiche',
    observe: ecarts.join(' ; ') || 'les traits de la fiche',
    ou: 'en-tête du document CDA',
    action: 'Écrire dans recordTarget les traits de l’identité du dossier.',
    source: 'guide INS, règle 28 ; cda.md §5 [V]',
  })
}
