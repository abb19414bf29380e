import type { ContextePilote, Pilote } from '../contrat.ts'
import { VERSION_CONTRAT } from '../contrat.ts'
import { actionsInsi } from './actions/insi.ts'
import { actionsJournaux } from './actions/journaux.ts'
import { actionsPatients } from './actions/patients.ts'
import { actionsReglages } from './actions/reglages.ts'
import { actionsSession } from './actions/session.ts'
import { type Dialogue, ouvrirDialogue } from './dialogue.ts'
import { creerGuide } from './guide.ts'
import { lirePiece } from './piece.ts'

async function remettre(
  dialogue: Dialogue,
  auteur: string,
  demande: { preuve: string; description: string; types: readonly string[] },
) {
  dialogue.dire(`Preuve ${demande.preuve} (${demande.types.join(' ou ')}) : ${demande.description}`)
  for (;;) {
    const chemin = await dialogue.demander('Chemin du fichier (vide pour la fournir plus tard) :')
    if (chemin === '') return null
    const lue = await lirePiece(chemin)
    if ('octets' in lue) return { ...lue, auteur }
    dialogue.dire(lue.refus)
  }
}

/** Le pilote d'une personne : il montre l'étape, attend, recueille ce qu'elle a vu. */
export async function creerPiloteGuide(
  _contexte: ContextePilote,
  dialogue: Dialogue = ouvrirDialogue(process.stdin, process.stdout),
): Promise<Pilote> {
  let auteur = ''
  const guide = creerGuide(dialogue)
  return {
    nom: 'guide',
    contrat: VERSION_CONTRAT,
    async demarrer() {
      while (auteur === '') auteur = await dialogue.demander('Votre nom, pour le dossier :')
      dialogue.dire('\nRemettez le logiciel dans l’état de départ du scénario.')
    },
    arreter: async () => undefined,
    fermer: async () => dialogue.fermer(),
    lireVersion: () => dialogue.demander('Version du logiciel affichée à l’écran :'),
    async observer() {
      return { image: null, type: 'image/png', texte: dialogue.relever(), incident: null }
    },
    observerAria: async () => null,
    remettrePreuve: (demande) => remettre(dialogue, auteur, demande),
    ...actionsSession(guide),
    ...actionsPatients(guide),
    ...actionsInsi(guide),
    ...actionsJournaux(guide),
    ...actionsReglages(guide),
  }
}
