import {
  type Comptes,
  type DossierVerifie,
  ETATS_DOSSIER,
  LIBELLES_DOSSIER,
} from '../../../reports/index.ts'
import { tableau } from '../../couverture/tableau.ts'

const A_FAIRE = ETATS_DOSSIER.filter((etat) => etat !== 'prete' && etat !== 'non-due')

const dues = (comptes: Comptes): number =>
  A_FAIRE.reduce((total, etat) => total + comptes[etat], comptes.prete)

/** « 3 à attester, 65 manquantes ». */
export function direReste(comptes: Comptes): string {
  const morceaux = A_FAIRE.filter((etat) => comptes[etat] > 0).map((etat) => {
    const { un, plusieurs } = LIBELLES_DOSSIER[etat]
    return `${comptes[etat]} ${comptes[etat] > 1 ? plusieurs : un}`
  })
  return morceaux.join(', ') || 'rien'
}

const rangee = (nom: string, comptes: Comptes): string[] => [
  nom,
  `${comptes.prete}/${dues(comptes)}`,
  direReste(comptes),
]

/** Où en est chaque chapitre, puis chaque profil. */
export function rendreChapitres({ chapitres, profils, comptes }: DossierVerifie): string[] {
  const colonnes = [
    { titre: 'Chapitre', bord: 'gauche' },
    { titre: 'Prêtes', bord: 'droite' },
    { titre: 'Reste à faire', bord: 'gauche' },
  ] as const
  const parChapitre = chapitres.map(({ code, libelle, comptes: c }) =>
    rangee(`${code} ${libelle}`, c),
  )
  const parProfil = profils.map(({ nom, comptes: c }) => rangee(`Profil ${nom}`, c))
  return ['', ...tableau(colonnes, [...parChapitre, rangee('Ensemble', comptes), ...parProfil])]
}
