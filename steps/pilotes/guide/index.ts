import type { ContextePilote, PieceRemise, Pilote } from '../contrat.ts'
import { VERSION_CONTRAT } from '../contrat.ts'
import { actionsAnnuaire } from './actions/annuaire.ts'
import { actionsCodage } from './actions/codage.ts'
import { actionsComptes } from './actions/comptes.ts'
import { actionsCopies } from './actions/copies.ts'
import { actionsCourriels } from './actions/courriels.ts'
import { actionsDmp } from './actions/dmp.ts'
import { actionsDocuments } from './actions/documents.ts'
import { actionsDossierMedical } from './actions/dossier-medical.ts'
import { actionsEchanges } from './actions/echanges.ts'
import { actionsInsi } from './actions/insi.ts'
import { actionsJournaux } from './actions/journaux.ts'
import { actionsJustificatifs } from './actions/justificatifs.ts'
import { actionsMessagerie } from './actions/messagerie.ts'
import { actionsNonLus } from './actions/non-lus.ts'
import { actionsPatients } from './actions/patients.ts'
import { actionsPsc } from './actions/psc.ts'
import { actionsRecus } from './actions/recus.ts'
import { actionsReglages } from './actions/reglages.ts'
import { actionsSession } from './actions/session.ts'
import { actionsVaccination } from './actions/vaccination.ts'
import { actionsVerrous } from './actions/verrous.ts'
import { actionsVitale } from './actions/vitale.ts'
import { choisirDialogue } from './choisir-dialogue.ts'
import type { Dialogue } from './dialogue.ts'
import type { PreuveDemandee } from './formulaire/types.ts'
import { creerGuide } from './guide.ts'

/** Le fichier de la preuve, ou ses écrans, et ce que la personne en dit. */
async function remettre(dialogue: Dialogue, preuve: PreuveDemandee): Promise<PieceRemise | null> {
  const { pieces, commentaire } = await dialogue.remplir({
    consigne: 'Remettez la preuve.',
    preuve,
    champs: {
      pieces: {
        genre: 'piece',
        libelle: 'Fichier de la preuve',
        absence: 'pour la fournir plus tard',
        plusieurs: true,
      },
      commentaire: {
        genre: 'texte',
        libelle: 'Commentaire',
        absence: 'si aucun',
        long: true,
        suppose: 'pieces',
      },
    },
  })
  const [premiere] = pieces
  if (premiere === undefined) return null
  const { octets, type } = premiere
  return {
    octets,
    type,
    auteur: dialogue.personne(),
    ...(pieces.length > 1 ? { ecrans: pieces } : {}),
    ...(commentaire === '' ? {} : { commentaire }),
  }
}

/** Le pilote d'une personne : il montre l'étape, attend, recueille ce qu'elle a vu. */
export async function creerPiloteGuide(
  _contexte: ContextePilote,
  dialogue: Dialogue = choisirDialogue(),
): Promise<Pilote> {
  const guide = creerGuide(dialogue)
  return {
    nom: 'guide',
    contrat: VERSION_CONTRAT,
    async demarrer() {
      await dialogue.commencer()
      dialogue.dire('Ouvrez le logiciel ; personne n’y est connecté.')
    },
    arreter: async () => undefined,
    fermer: dialogue.fermer,
    lireVersion: () => dialogue.demander('Version du logiciel affichée à l’écran :'),
    async observer() {
      return { image: null, type: 'image/png', texte: dialogue.relever(), incident: null }
    },
    observerAria: async () => null,
    remettrePreuve: (preuve) => remettre(dialogue, preuve),
    corrections: {
      recommencer: dialogue.recommencer,
      posees: dialogue.posees,
      relire: dialogue.relire,
      clore: dialogue.clore,
    },
    ...actionsSession(guide),
    ...actionsPatients(guide),
    ...actionsJustificatifs(guide),
    ...actionsVerrous(guide),
    ...actionsVitale(guide),
    ...actionsInsi(guide),
    ...actionsJournaux(guide),
    ...actionsReglages(guide),
    ...actionsEchanges(guide),
    ...actionsDocuments(guide),
    ...actionsDossierMedical(guide),
    ...actionsVaccination(guide),
    ...actionsCodage(guide),
    ...actionsRecus(guide),
    ...actionsNonLus(guide),
    ...actionsMessagerie(guide),
    ...actionsCourriels(guide),
    ...actionsCopies(guide),
    ...actionsAnnuaire(guide),
    ...actionsDmp(guide),
    ...actionsComptes(guide),
    ...actionsPsc(guide),
  }
}
