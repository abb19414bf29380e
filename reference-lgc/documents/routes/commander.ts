import { medicamentDe } from '../../dossier/medicaments/base.ts'
import { entier } from '../../serveur/formulaire.ts'
import type { Champs } from '../saisie/champs.ts'
import { ajouterLigne, nomDuChamp, retirerLigne } from '../saisie/lignes.ts'

export interface RechercheLigne {
  rang: number
  texte: string
}

/** Les boutons qui retouchent le formulaire sans l'enregistrer ; `null` pour les autres. */
export function commander(champs: Champs): { champs: Champs; cherche?: RechercheLigne } | null {
  const [rangChoisi, cis = ''] = (champs.choisir ?? '').split(':')
  const medicament = medicamentDe(cis)
  const rang = entier(rangChoisi)
  if (medicament && rang !== null)
    return {
      champs: {
        ...champs,
        [nomDuChamp(rang, 'libelle')]: medicament.libelle,
        [nomDuChamp(rang, 'cis')]: medicament.cis,
      },
    }
  const [action, place] = (champs.action ?? '').split(':')
  const ligne = entier(place)
  if (action === 'ajouter-ligne') return { champs: ajouterLigne(champs) }
  if (action === 'retirer' && ligne !== null) return { champs: retirerLigne(champs, ligne) }
  if (action === 'chercher' && ligne !== null) {
    const texte = champs[nomDuChamp(ligne, 'libelle')] ?? ''
    return { champs, cherche: { rang: ligne, texte } }
  }
  return null
}
