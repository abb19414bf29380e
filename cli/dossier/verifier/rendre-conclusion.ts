import { compterDues, type DossierVerifie } from '../../../reports/index.ts'
import { accorder } from '../../../reports/libelles.ts'
import { replier } from '../../ligne/replier.ts'

const FIN = 'Vérification du banc ; seule l’ANS juge un dossier recevable.'

/** « Incomplet : 12 preuves prêtes sur 236 ; 1 motif de refus. » */
function direBilan({ complet, comptes, constats, motifs }: DossierVerifie): string {
  if (complet) return 'Complet : rien de connu ne s’oppose au dépôt.'
  const de = (issue: DossierVerifie['motifs'][number]['issue']): number =>
    motifs.filter((motif) => motif.issue === issue).length
  const bloquants = constats.filter(({ gravite }) => gravite === 'bloquant').length
  const prete = accorder(comptes.prete, 'preuve prête', 'preuves prêtes')
  const reste = [
    `${prete} sur ${compterDues(comptes)}`,
    bloquants > 0 && `${accorder(bloquants, 'obstacle')} à la campagne`,
    de('trouve') > 0 && accorder(de('trouve'), 'motif de refus', 'motifs de refus'),
    de('a-repondre') > 0 &&
      accorder(de('a-repondre'), 'question sans réponse', 'questions sans réponse'),
  ]
  return `Incomplet : ${reste.filter((morceau) => morceau !== false).join(' ; ')}.`
}

/** Le bilan, puis ce qu'il y a à faire, dans l'ordre, une commande par ligne. */
export function rendreConclusion(verifie: DossierVerifie): string[] {
  const gestes = verifie.ensuite.flatMap(({ quoi, commande }, rang) => [
    ...replier(`${quoi}${commande === null ? '' : ' :'}`, {
      premier: `${String(rang + 1).padStart(3)}. `,
      suivants: '     ',
    }),
    ...(commande === null ? [] : [`     ${commande}`]),
  ])
  return [
    '',
    ...replier(direBilan(verifie), { premier: '', suivants: '  ' }),
    '',
    'Ensuite',
    ...gestes,
    '',
    FIN,
  ]
}
