import { heureDe, jourDe } from '../../vues/heures.ts'
import type { Chargement, EtatChargement, FichierCharge, Mouvement } from './rapport.ts'
import { generationDe, SOURCES } from './sources.ts'

export type LigneRapport = readonly [libelle: string, valeur: string]
export interface PartieRapport {
  titre: string
  lignes: readonly LigneRapport[]
}

const RESULTATS: Record<EtatChargement, string> = {
  'en-cours': 'En cours',
  reussi: 'Réussi : l’annuaire du cabinet est celui de cette extraction',
  inchange: 'Déjà à jour : cette extraction était en place',
  echec: 'Échec : l’annuaire en place n’a pas changé',
  interrompu: 'Interrompu par l’arrêt du logiciel : l’annuaire en place n’a pas changé',
}

const nombre = (n: number): string => n.toLocaleString('fr-FR')
const secondes = (ms: number): string =>
  `${(ms / 1000).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`
const taille = (octets: number): string => `${nombre(Math.ceil(octets / 1024))} Ko`

function ecartsDe({ ecarts }: FichierCharge): string {
  if (ecarts.length === 0) return '0'
  return ecarts
    .map((e) => {
      const lignes = e.lignes.map(nombre).join(', ')
      return `${nombre(e.nombre)} : ${e.motif} (ligne${e.lignes.length > 1 ? 's' : ''} ${lignes}${e.nombre > e.lignes.length ? '…' : ''})`
    })
    .join(' ; ')
}

const mouvement = ({ crees, changes, retires }: Mouvement): readonly LigneRapport[] => [
  ['Créés', nombre(crees)],
  ['Modifiés', nombre(changes)],
  ['Retirés', nombre(retires)],
]

const fichier = (f: FichierCharge): PartieRapport => ({
  titre: SOURCES.find(({ service }) => service === f.service)?.libelle ?? f.service,
  lignes: [
    ['Fichier', f.nom],
    ['Généré le', generationDe(f.nom) || 'non dit par le nom du fichier'],
    ['Taille reçue', taille(f.octets)],
    ['Lignes lues', nombre(f.lues)],
    ['Lignes gardées', nombre(f.gardees)],
    ['Lignes écartées', ecartsDe(f)],
  ],
})

const nommes = (noms: readonly string[]): string => noms.join(', ') || 'aucun'

/** Le rapport en parties et lignes : la page et le fichier téléchargé disent la même chose. */
export function lignesDuRapport({
  id,
  le,
  origine,
  etat,
  rapport,
}: Chargement): readonly PartieRapport[] {
  return [
    {
      titre: 'Chargement',
      lignes: [
        ['Numéro', String(id)],
        ['Début', `${jourDe(le)} à ${heureDe(le)}`],
        ['Durée', secondes(rapport.dureeMs)],
        ['Demandé par', origine],
        ['Départements', rapport.departements.join(', ') || 'tous'],
        ['Résultat', RESULTATS[etat]],
        ...(rapport.erreur ? [['Raison', rapport.erreur] as const] : []),
      ],
    },
    ...rapport.fichiers.map(fichier),
    ...(etat === 'reussi'
      ? [
          { titre: 'Activités dans l’annuaire', lignes: mouvement(rapport.activites) },
          { titre: 'Boîtes dans l’annuaire', lignes: mouvement(rapport.boites) },
          {
            titre: 'Dans le cabinet',
            lignes: [
              ['Utilisateurs touchés', nommes(rapport.utilisateurs)],
              ['Correspondants touchés', nommes(rapport.correspondants)],
            ] as const,
          },
        ]
      : []),
  ]
}

/** Le même rapport en texte, une ligne par fait. */
export function texteDuRapport(chargement: Chargement, produit: string): string {
  const parties = lignesDuRapport(chargement).map(
    ({ titre, lignes }) =>
      `${titre}\n${lignes.map(([libelle, valeur]) => `  ${libelle} : ${valeur}`).join('\n')}\n`,
  )
  return [`Rapport de chargement de l’Annuaire Santé\n${produit}\n`, ...parties].join('\n')
}
