import type { Readable, Writable } from 'node:stream'
import { AFournir } from '../../../issues.ts'
import type { Dialogue } from '../dialogue.ts'
import type { ChampFormulaire, Champs, Formulaire, Reponses } from '../formulaire/types.ts'
import { demanderChamp } from './demander-champ.ts'
import { ouvrirLignes } from './lignes.ts'

/** Un commentaire sur un fichier que la personne n'a pas remis ne se demande pas. */
function sansObjet(champ: ChampFormulaire, reponses: Readonly<Record<string, unknown>>): boolean {
  if (champ.genre !== 'texte' || champ.suppose === undefined) return false
  const support = reponses[champ.suppose]
  return support === '' || (Array.isArray(support) && support.length === 0)
}

/** Un dialogue au terminal : une consigne, puis chaque champ à son tour. */
export function ouvrirDialogue(entree: Readable, sortie: Writable): Dialogue {
  const lignes = ouvrirLignes(entree, sortie)
  let personne = ''
  let posees = 0
  // Le logiciel s'est ouvert sans elle : elle se nomme à la première question qu'on lui pose.
  let tardive = false

  const seNommer = async () => {
    while (personne === '') personne = await lignes.demander('Votre nom, pour le dossier :')
  }

  const remplir = async <C extends Champs>(formulaire: Formulaire<C>): Promise<Reponses<C>> => {
    const { consigne, aide, donnees = [], preuve, champs } = formulaire
    if (tardive) await seNommer()
    posees += 1
    lignes.dire(`\n▸ ${consigne}`)
    if (aide !== undefined) lignes.dire(aide)
    if (Object.values(champs).some(({ genre }) => genre === 'affiche'))
      lignes.dire('Si le libellé à l’écran diffère, écrivez « libellé = valeur ».')
    for (const { libelle, valeur } of donnees) lignes.dire(`  ${libelle} : ${valeur}`)
    if (preuve)
      lignes.dire(`Preuve ${preuve.preuve} (${preuve.types.join(' ou ')}) : ${preuve.description}`)
    const noms = Object.entries(champs)
    if (noms.length === 0) await lignes.demander('Entrée quand c’est fait :')
    const reponses: Record<string, unknown> = {}
    for (const [nom, champ] of noms)
      reponses[nom] = sansObjet(champ, reponses) ? '' : await demanderChamp(lignes, champ)
    // Chaque champ vient de rendre la réponse de son genre.
    return reponses as Reponses<C>
  }

  return {
    dire: lignes.dire,
    remplir,
    demander: lignes.demander,
    confirmer: lignes.confirmer,
    personne: () => personne,
    async commencer() {
      await seNommer()
      posees = 0
    },
    recommencer() {
      posees = 0
      tardive = true
    },
    posees: () => posees,
    async relire(ecart) {
      if (posees === 0) return null
      lignes.dire(`\nLe contrôle ne passe pas. ${ecart}`)
      try {
        const vu = await lignes.confirmer('Est-ce bien ce que l’écran montre ?')
        return vu ? null : posees - 1
      } catch (erreur) {
        // Personne pour relire : le verdict reste celui du contrôle.
        if (erreur instanceof AFournir) return null
        throw erreur
      }
    },
    clore: async () => null,
    relever: lignes.relever,
    fermer: async () => lignes.fermer(),
  }
}
