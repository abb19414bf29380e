import { empreinteDemande } from '../faits/cle.ts'
import { releverErreur } from '../faits/erreurs.ts'
import type { Appel, EtapeFaits, Faits } from '../faits/types.ts'
import { relire } from '../faits/valeurs.ts'
import { NonRejouable } from './non-rejouable.ts'

/** Répond à la place du logiciel et des services, avec ce qu'ils avaient répondu. */
export interface Lecteur {
  /** Le scénario aborde l'étape de ce texte. Lève `NonRejouable` quand elle n'avait pas été jouée. */
  commencer(texte: string): void
  /** Ce que le même appel avait donné ; lève ce qu'il avait levé, ou `NonRejouable`. */
  repondre(objet: string, nom: string, demande: readonly unknown[]): unknown
  /** Vrai quand une réponse rendue a perdu un secret : ce qu'un contrôle en conclut ne vaut plus. */
  masque(): boolean
}

interface Sources {
  /** Les octets d'un fichier du dépôt de la campagne. */
  lire(chemin: string): Uint8Array
  /** Met l'horloge à l'heure du prochain appel. */
  regler(instant: number): void
}

/** Ce qui regarde sans agir : le redemander rend la même réponse. */
const LECTURE = /^(?:lire|chercher|rechercher|consulter|observer|journal|connexions|telecharger)/

const cleDe = ({ objet, nom, demande }: Pick<Appel, 'objet' | 'nom' | 'demande'>) =>
  `${objet} ${nom} ${demande}`

export function creerLecteur({ etapes, valeurs, masquees }: Faits, sources: Sources): Lecteur {
  const restantes = [...etapes]
  const secretes = new Set(masquees)
  let courante: EtapeFaits = { texte: '', appels: [] }
  let files = new Map<string, Appel[]>()
  let derniers = new Map<string, Appel>()
  let touche = false

  function rendre(appel: Appel): unknown {
    if ('erreur' in appel.issue) throw releverErreur(appel.issue.erreur)
    if (secretes.has(appel.issue.valeur)) touche = true
    return relire(appel.issue.valeur, valeurs, sources.lire)
  }

  return {
    commencer(texte) {
      const rang = restantes.findIndex((etape) => etape.texte === texte)
      const etape = restantes[rang]
      if (!etape) throw new NonRejouable('La campagne n’avait pas joué cette étape.')
      restantes.splice(0, rang + 1)
      courante = etape
      files = new Map()
      derniers = new Map()
      for (const appel of etape.appels)
        files.set(cleDe(appel), [...(files.get(cleDe(appel)) ?? []), appel])
      const [premier] = etape.appels
      if (premier) sources.regler(premier.instant)
    },
    repondre(objet, nom, demande) {
      const cle = cleDe({ objet, nom, demande: empreinteDemande(demande) })
      const garde = files.get(cle)?.shift()
      const appel = garde ?? (LECTURE.test(nom) ? derniers.get(cle) : undefined)
      if (!appel)
        throw new NonRejouable(
          `Le contrôle demande « ${nom} », que la campagne n’avait pas demandé ainsi à cette étape.`,
        )
      derniers.set(cle, appel)
      const suivant = courante.appels[courante.appels.indexOf(appel) + 1]
      if (garde && suivant) sources.regler(suivant.instant)
      return rendre(appel)
    },
    masque: () => touche,
  }
}
