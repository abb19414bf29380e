import { avecAutorites } from '../reseau/charger-ouverture.ts'
import { chargerApport } from '../simulateurs/lire-cartes.ts'
import { type Controle, sansObjet, vu } from './types.ts'

const compter = (nombre: number, nom: string) => `${nombre} ${nom}${nombre > 1 ? 's' : ''}`

/** Les cartes Vitale et les autorités que la configuration apporte, celles de l’éditeur comprises, se lisent toutes. */
export const cartes: Controle = {
  id: 'cartes',
  titre: 'Cartes et autorités de test',
  async verifier({ config }) {
    const { cartes: jeu = {}, autoritesSupplementaires = [] } = await chargerApport(
      avecAutorites(config),
    )
    const nombre = Object.keys(jeu).length
    const dits = [
      nombre > 0 && `${compter(nombre, 'carte')} Vitale`,
      autoritesSupplementaires.length > 0 && compter(autoritesSupplementaires.length, 'autorité'),
    ].filter((dit) => dit !== false)
    return dits.length === 0
      ? sansObjet('celles du banc')
      : vu(`${dits.join(' et ')} en plus de celles du banc`)
  },
}
