import {
  type Comptes,
  compterDues,
  type DossierVerifie,
  ETATS_DOSSIER,
  LIBELLES_DOSSIER,
} from '../../../reports/index.ts'
import { tableau } from '../../couverture/tableau.ts'
import { replier } from '../../ligne/replier.ts'

const A_FAIRE = ETATS_DOSSIER.filter((etat) => etat !== 'prete' && etat !== 'non-due')

/** « 3 à attester, 65 manquantes ». */
function direReste(comptes: Comptes): string {
  const morceaux = A_FAIRE.filter((etat) => comptes[etat] > 0).map((etat) => {
    const { un, plusieurs } = LIBELLES_DOSSIER[etat]
    return `${comptes[etat]}\u00a0${(comptes[etat] > 1 ? plusieurs : un).replaceAll(' ', '\u00a0')}`
  })
  return morceaux.join(', ') || 'rien'
}

type Rangee = readonly [nom: string, comptes: Comptes]

function rendreTable(titre: string, rangees: readonly Rangee[]): string[] {
  const colonnes = [
    { titre, bord: 'gauche' },
    { titre: 'Prêtes', bord: 'droite' },
  ] as const
  const [entete = '', ...lignes] = tableau(
    colonnes,
    rangees.map(([nom, comptes]) => [nom, `${comptes.prete}/${compterDues(comptes)}`]),
  )
  const suivants = ' '.repeat(entete.length + 2)
  return [
    '',
    `${entete}  Reste à faire`,
    ...lignes.flatMap((premier, rang) => {
      const comptes = rangees[rang]?.[1]
      return comptes ? replier(direReste(comptes), { premier: `${premier}  `, suivants }) : []
    }),
  ]
}

/** Où en est chaque chapitre, puis chaque profil quand il y en a plusieurs. */
export function rendreChapitres({ chapitres, profils, comptes }: DossierVerifie): string[] {
  const parChapitre = chapitres.map(({ code, comptes: c }): Rangee => [code, c])
  const parProfil = profils.map(({ nom, comptes: c }): Rangee => [nom, c])
  return [
    ...rendreTable('Chapitre', [...parChapitre, ['Ensemble', comptes]]),
    ...(profils.length > 1 ? rendreTable('Profil', parProfil) : []),
  ]
}
