import type { ContextePilote, Pilote } from '../contrat.ts'
import { VERSION_CONTRAT } from '../contrat.ts'
import {
  ecrireCriteres,
  ecrireDroit,
  ecrireTraits,
  JOURNAUX,
  LIBELLES_CHAMPS,
} from './consignes.ts'
import { type Dialogue, ouvrirDialogue } from './dialogue.ts'
import { lirePiece } from './piece.ts'
import {
  lireEnregistrement,
  lireFiche,
  lireLignes,
  lireMessages,
  lirePatients,
  lireReponseInsi,
} from './reponses.ts'

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
  const faire = (consigne: string) => dialogue.dire(`\n▸ ${consigne}`)
  const enregistrer = (consigne: string) => {
    faire(consigne)
    return lireEnregistrement(dialogue)
  }
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
    connecter: (u) => enregistrer(`Ouvrez la session de ${u.prenom} ${u.nom}, ${u.profession}.`),
    async deconnecter() {
      faire('Fermez la session.')
      await dialogue.demander('Entrée quand c’est fait :')
    },
    async chercherPatient(criteres) {
      faire(`Cherchez les patients ${ecrireCriteres(criteres)}.`)
      return { patients: await lirePatients(dialogue), messages: await lireMessages(dialogue) }
    },
    creerPatient: (traits) => enregistrer(`Créez un patient :\n${ecrireTraits(traits)}`),
    ouvrirPatient: (p) => enregistrer(`Ouvrez la fiche de ${p.nomNaissance} ${p.premierPrenom}.`),
    modifierPatient: (traits) => enregistrer(`Modifiez la fiche :\n${ecrireTraits(traits)}`),
    async lireIdentite() {
      faire('Affichez la fiche du patient.')
      return lireFiche(dialogue)
    },
    async interrogerInsi(voie) {
      faire(`Interrogez INSi ${voie === 'traits' ? 'par les traits' : 'avec la carte Vitale'}.`)
      return lireReponseInsi(dialogue)
    },
    accepterIdentite: () => enregistrer('Acceptez l’identité proposée par INSi.'),
    validerIdentite: (titre) => enregistrer(`Validez l’identité sur : ${titre}.`),
    async lireHistorique() {
      faire('Affichez l’historique de l’identité.')
      return lireLignes(dialogue)
    },
    async lireJournal(journal) {
      faire(`Affichez le ${JOURNAUX[journal]}.`)
      return lireLignes(dialogue)
    },
    reglerDroit: (reglage) => enregistrer(ecrireDroit(reglage)),
    reglerAffichage: (champs) =>
      enregistrer(
        `Réglez l’affichage de la fiche sur : ${champs.map((c) => LIBELLES_CHAMPS[c]).join(', ')}.`,
      ),
  }
}
