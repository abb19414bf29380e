import { randomUUID } from 'node:crypto'
import type { Base } from '../base/base.ts'
import type { Appel, Ins, Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Defaut } from '../logiciel/defauts.ts'
import { nommerAppelant } from './appelant.ts'
import type { Branchement } from './branchement.ts'
import { comparer } from './comparer.ts'
import { corpsRecherche, corpsVerification, LIEU_INCONNU } from './corps.ts'
import { empechementsDe } from './empechements.ts'
import { enchainer, type OrdreAppels } from './enchainer.ts'
import { actionDe, ecrireEnveloppe, type Operation } from './enveloppe.ts'
import { type Individu, lireReponse, type Reponse } from './lire-reponse.ts'
import { noter } from './noter.ts'
import { ouvrirTransport } from './transport.ts'

export type ServiceInsi = ReturnType<typeof ouvrirInsi>

interface Reglage {
  base: Base
  branchement: Branchement
  version: string
  a(defaut: Defaut): boolean
  maintenant(): Date
}

interface Demande {
  usager: Usager
  compte: Compte
  operation: Operation
  corps: string
  demande: Appel['demande']
  par: string
}

/** Ce qu'une recherche a donné : une réponse à comparer, ou une phrase qui dit pourquoi il n'y en a pas. */
export type Recherche = { trouvee: true } | { trouvee: false; message: string }

const MESSAGES: Record<string, string> = {
  '01': 'INSi n’a trouvé personne (code 01). Vérifiez l’orthographe, ou essayez un autre prénom de la pièce d’identité.',
  '02': 'INSi a trouvé plusieurs personnes (code 02). Ajoutez un prénom de la pièce d’identité.',
}

const expliquer = (reponse: Reponse): string =>
  reponse.genre === 'faute'
    ? `INSi a refusé la demande (${reponse.code}) : ${reponse.libelle}`
    : (MESSAGES[reponse.code] ?? `INSi a répondu ${reponse.code} ${reponse.libelle}.`)

/** Le client d'INSi du logiciel : cherche, vérifie, et garde la trace de chaque appel. */
export function ouvrirInsi(reglage: Reglage) {
  const { base, branchement, version, a, maintenant } = reglage
  const instance = randomUUID()
  const transport = ouvrirTransport(branchement)

  async function appeler(envoi: Demande): Promise<Reponse> {
    const { usager, compte, operation, corps } = envoi
    const le = maintenant()
    const mode = base.reglages.identification
    const appelant = nommerAppelant(mode, compte, branchement)
    const message = { operation, appelant, idam: branchement.idam, instance, version, corps }
    const enveloppe = ecrireEnveloppe({ ...message, maintenant: le })
    const trace = { le, qui: nomDe(compte), usager: `${usager.civil.nom} ${usager.civil.prenom}` }
    const garder = { ...trace, demande: envoi.demande, par: envoi.par, appelant }
    try {
      const brut = await transport.envoyer({ action: actionDe(operation), enveloppe, mode })
      const reponse = lireReponse(brut)
      noter(base, { ...garder, reponse, brut }, a)
      return reponse
    } catch (cause) {
      const libelle = cause instanceof Error ? cause.message : 'panne'
      const reponse: Reponse = { genre: 'faute', code: 'panne', libelle }
      noter(base, { ...garder, reponse, brut: '' }, a)
      return reponse
    }
  }

  const doublon = ({ ins }: Individu, { id }: Usager): string[] => {
    const autre = [...base.usagers.values()].find(
      (u) => u.id !== id && u.ins?.matricule === ins.matricule,
    )
    return autre ? [`ce matricule est déjà celui de la fiche n° ${autre.id}`] : []
  }

  const ordre = ({ civil }: Usager): OrdreAppels => {
    if (civil.lieu === LIEU_INCONNU) return 'sans-relance'
    return a('lieu-au-premier-appel') ? 'lieu-d-abord' : 'lieu-au-besoin'
  }

  return {
    /** Cherche l'usager par ses traits et pose la réponse sur sa fiche, en attente. */
    async chercher(usager: Usager, compte: Compte): Promise<Recherche> {
      const operation = 'rechercherInsAvecTraitsIdentite'
      const reponse = await enchainer(
        (lieu) =>
          appeler({
            ...{ usager, compte, operation, demande: 'Recherche', par: 'traits' },
            corps: corpsRecherche(usager.civil, lieu),
          }),
        ordre(usager),
      )
      usager.proposition = null
      const individu = reponse.genre === 'compte-rendu' ? reponse.individu : null
      if (!individu) return { trouvee: false, message: expliquer(reponse) }
      usager.proposition = {
        ...individu,
        civil: { ...individu.civil, sexe: individu.civil.sexe === 'M' ? 'M' : 'F' },
        lignes: comparer(usager, individu),
        empechements: [...empechementsDe(individu), ...doublon(individu, usager)],
      }
      return { trouvee: true }
    },
    /** Demande à INSi si l'INS de la fiche concorde encore ; nul quand il n'a pas pu le dire. */
    async verifier(
      usager: Usager,
      ins: Ins,
      compte: Compte,
    ): Promise<{ concorde: boolean | null; message: string }> {
      const reponse = await appeler({
        ...{ usager, compte, demande: 'Vérification', par: 'matricule et traits' },
        operation: 'verifierInsAvecTraitsIdentite',
        corps: corpsVerification(usager.civil, ins),
      })
      if (reponse.genre === 'faute' || !['00', '01'].includes(reponse.code))
        return { concorde: null, message: expliquer(reponse) }
      return { concorde: reponse.code === '00', message: '' }
    },
    fermer: transport.fermer,
  }
}
