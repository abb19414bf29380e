import { randomUUID } from 'node:crypto'
import { AFournir } from '../../../issues.ts'
import { Correction } from '../../../reprise/correction.ts'
import type { Dialogue } from '../dialogue.ts'
import { lireReponses } from '../formulaire/lire-reponses.ts'
import { releverFormulaire } from '../formulaire/relever.ts'
import type { Champs, Formulaire, Reponses } from '../formulaire/types.ts'
import { lirePiecesDesignees } from './lire-pieces-designees.ts'
import { type Liaison, poserQuestion, prendreConge } from './poster-question.ts'
import type { Question, ReponseConsole } from './protocole.ts'

/** Deux questions de même texte demandent la même chose. */
const empreinte = (formulaire: Formulaire): string => JSON.stringify(formulaire)

/** Une réponse reprise : la question de ce rang la trouve au lieu d'être reposée. */
interface Reprise {
  numero: number
  empreinte: string
  reponses: Record<string, unknown>
}

/** Un dialogue avec la console qui a lancé la campagne : un formulaire par étape, autant de fois qu'il faut. */
export function ouvrirDialogueHttp(liaison: Liaison): Dialogue {
  let personne = ''
  let passage = 0
  let posees = 0
  let dits: string[] = []
  let releve: string[] = []
  let reprise: Reprise | null = null
  const formulaires = new Map<number, Formulaire>()

  const poser = async (genre: Question['genre'], formulaire: Formulaire, numero: number) => {
    const question: Question = {
      ...{ id: randomUUID(), numero, passage, genre, formulaire, dits },
      date: new Date().toISOString(),
    }
    dits = []
    const reponse = await poserQuestion(liaison, question)
    if (reponse.genre === 'ajourner') throw new AFournir(formulaire.consigne)
    personne = reponse.par || personne
    return reponse
  }

  /** Garde les valeurs corrigées et rend le rang de la question qu'elles reprennent. */
  const noterCorrection = ({
    numero,
    reponses,
  }: Extract<ReponseConsole, { genre: 'correction' }>): number | null => {
    const formulaire = formulaires.get(numero)
    if (formulaire === undefined) return null
    reprise = { numero, empreinte: empreinte(formulaire), reponses }
    return numero
  }

  const obtenir = async (formulaire: Formulaire, numero: number) => {
    const reponse = await poser('etape', formulaire, numero)
    if (reponse.genre === 'reponses') return reponse.reponses
    const rang = noterCorrection(reponse)
    if (rang !== null) throw new Correction(rang)
    dits.push('La réponse à reprendre n’est pas de ce scénario.')
    return null
  }

  /** La réponse corrigée qui attend cette question, une seule fois. */
  const trouverReprise = (formulaire: Formulaire): Reprise | null => {
    const trouvee = reprise?.empreinte === empreinte(formulaire) ? reprise : null
    if (trouvee !== null) reprise = null
    return trouvee
  }

  const remplir = async <C extends Champs>(formulaire: Formulaire<C>): Promise<Reponses<C>> => {
    const corrigee = trouverReprise(formulaire)
    const numero = corrigee?.numero ?? posees++
    formulaires.set(numero, formulaire)
    for (let recues: unknown = corrigee?.reponses ?? null; ; recues = null) {
      recues ??= await obtenir(formulaire, numero)
      if (recues === null) continue
      const lues = lireReponses(formulaire.champs, recues)
      if ('fautes' in lues) {
        dits.push(
          ...lues.fautes.map(
            ({ champ, message }) => `${formulaire.champs[champ]?.libelle} : ${message}.`,
          ),
        )
        continue
      }
      releve.push(releverFormulaire(formulaire, lues.reponses))
      const { reponses, refus } = await lirePiecesDesignees(formulaire.champs, lues.reponses)
      if (refus.length === 0) return reponses as Reponses<C>
      dits.push(...refus)
    }
  }

  /** Une question du banc lui-même : continuer, ou reprendre une réponse. */
  const interroger = async (genre: 'ecart' | 'cloture', consigne: string) => {
    for (;;) {
      const reponse = await poser(genre, { consigne, champs: {} }, posees)
      if (reponse.genre === 'reponses') return null
      const rang = noterCorrection(reponse)
      if (rang !== null) return rang
    }
  }

  const recommencer = () => {
    passage += 1
    posees = 0
    reprise = null
    formulaires.clear()
  }

  const demander = async (question: string) =>
    (
      await remplir({
        consigne: question,
        champs: { reponse: { genre: 'texte', libelle: 'Réponse' } },
      })
    ).reponse

  return {
    dire: (texte) => {
      dits.push(texte)
      releve.push(texte)
    },
    remplir,
    demander,
    confirmer: async (question) =>
      (
        await remplir({
          consigne: question,
          champs: { oui: { genre: 'oui-non', libelle: question } },
        })
      ).oui,
    personne: () => personne,
    commencer: async () => recommencer(),
    recommencer,
    posees: () => posees,
    relire: (ecart) => interroger('ecart', ecart),
    clore: () => interroger('cloture', 'Relisez vos réponses, puis terminez ce scénario.'),
    relever() {
      const texte = releve.join('\n')
      releve = []
      return texte
    },
    fermer: () => prendreConge(liaison),
  }
}
