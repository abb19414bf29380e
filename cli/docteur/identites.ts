import { chargerIdentites } from '../simulateurs/lire-identites.ts'
import { type Controle, sansObjet, vu } from './types.ts'

/** Le fichier d’identités de la configuration se lit, et rien n’y est perdu en silence. */
export const identites: Controle = {
  id: 'identites',
  titre: 'Identités de test',
  async verifier({ config }) {
    const charge = await chargerIdentites(config.insi)
    if (charge === null) return sansObjet('la base publique d’INSi simulé')
    const { jeu, avertissements } = charge
    const nombre = `${jeu.identites.length} identité${jeu.identites.length > 1 ? 's' : ''}`
    if (jeu.mode === 'remplacer') {
      return {
        etat: 'attention',
        constat: `${nombre}, à la place de la base publique`,
        remede:
          "Les scénarios automatisés cherchent les identités publiques : mettez mode: 'ajouter' pour une campagne.",
      }
    }
    if (avertissements.length === 0) return vu(`${nombre}, ajoutées à la base publique`)
    return {
      etat: 'attention',
      constat: `${nombre}, ajoutées à la base publique`,
      remede: avertissements.join(' '),
    }
  },
}
