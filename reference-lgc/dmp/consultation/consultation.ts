import { nomComplet } from '../../comptes/compte.ts'
import type { Session } from '../../comptes/sessions.ts'
import { oidLot } from '../../documents/oid.ts'
import { horodatageXds } from '../../documents/xdm/dates.ts'
import type { Patient } from '../../patients/identite.ts'
import {
  type Issue as IssueRecu,
  recevoirDocument,
  signalerSuppression,
} from '../../recus/index.ts'
import type { Issue } from '../client/issue.ts'
import type { DocumentLu } from '../client/lire-document.ts'
import type { Acteur } from '../operations/acteur.ts'
import type { FicheDmp, Visibilite } from '../xds/fiche.ts'
import type { StatutFiche } from '../xds/schemas.ts'
import { criteresEnvoyes, estRecherche, type Recherche } from './criteres.ts'
import {
  dernierAppel,
  type FicheConnue,
  ficheConnue,
  fichesConnues,
  fichesDuCompte,
  type Lecteur,
  marquerOuverte,
  marquerRemplacee,
  marquerRetiree,
  noterAppel,
  retenirFiches,
} from './depot.ts'
import type { Dossiers, Moyens } from './dossiers.ts'
import { creerTravaux } from './travaux.ts'

/** Une relecture suit au plus autant de fiches disparues de la liste. */
const ABSENTES_MAX = 100

/** Ce qu'une intégration a donné, document par document. */
export interface Integration {
  titre: string
  issue: IssueRecu | { genre: 'echec'; raison: string }
}

/** Une liste lue : ses numéros de documents, dans l'ordre rendu. */
export type ListeLue = readonly string[]

/** La consultation du DMP : tout s'y fait en arrière-plan, la page lit où cela en est. */
export function creerConsultation(moyens: Moyens, dossiers: Dossiers) {
  const { noyau, operations } = moyens
  const { base, horloge } = noyau
  const maintenant = () => horloge.maintenant()
  const listes = creerTravaux<ListeLue>(maintenant)
  const lectures = creerTravaux<DocumentLu>(maintenant)
  const gestes = creerTravaux<string>(maintenant)
  const integrations = creerTravaux<readonly Integration[]>(maintenant)

  const lecteurDe = ({ compte }: Session, patient: Pick<Patient, 'id'>): Lecteur => ({
    patientId: patient.id,
    compteId: compte.id,
  })
  // Le patient en tête : un changement de consentement oublie tout ce qui le concerne.
  const cle = (session: Session, patient: Patient, suite: string) =>
    `${patient.id}:${session.compte.id}:${suite}`
  const cleListe = (session: Session, patient: Patient, r: Recherche) =>
    cle(session, patient, estRecherche(r) ? JSON.stringify(r) : 'accueil')

  /** Aucun appel sans que les conditions soient de nouveau vérifiées, à l'instant de l'appel. */
  async function avec<T>(
    session: Session,
    patient: Patient,
    suite: (acteur: Acteur) => Promise<Issue<T>>,
  ): Promise<Issue<T>> {
    const acteur = await dossiers.acteur(session, patient)
    return 'echec' in acteur ? acteur : suite(acteur.valeur)
  }

  const connues = (lecteur: Lecteur) =>
    noyau.mutations.choisir('dmp-autre-patient', fichesConnues(base, lecteur), () =>
      fichesDuCompte(base, lecteur),
    )

  /** La liste d'accueil : tout une fois, puis ce qui a changé (dmp.md §16.4 [V]). */
  async function lireAccueil(
    acteur: Acteur,
    lecteur: Lecteur,
    recherche: Recherche,
  ): Promise<Issue<ListeLue>> {
    const avant = dernierAppel(base, lecteur)
    // Pris avant l'appel : un document arrivé pendant la lecture sera relu, jamais manqué.
    const debut = horodatageXds(maintenant().toISOString())
    const fini = (): Issue<ListeLue> => {
      noterAppel(base, lecteur, debut)
      return {
        valeur: connues(lecteur).flatMap(({ fiche, retiree }) =>
          retiree || fiche.statut !== 'Approved' ? [] : [fiche.uniqueId],
        ),
      }
    }
    const le = maintenant().toISOString()
    if (avant === null) {
      const lue = await operations.chercher(
        acteur,
        criteresEnvoyes(recherche, maintenant(), noyau.mutations),
      )
      if ('echec' in lue) return lue
      retenirFiches(base, lecteur, lue.valeur, le)
      return fini()
    }
    const nouveautes = await operations.nouveautes(acteur, avant)
    if ('echec' in nouveautes) return nouveautes
    const { fiches, remplacements } = nouveautes.valeur
    retenirFiches(base, lecteur, fiches, le)
    for (const { nouvelle, ancienne } of remplacements) {
      const remplacee = fichesConnues(base, lecteur).find((c) => c.fiche.entryUUID === ancienne)
      if (remplacee) marquerRemplacee(base, lecteur, remplacee.fiche.uniqueId, nouvelle)
    }
    return fini()
  }

  async function lireRecherche(
    acteur: Acteur,
    lecteur: Lecteur,
    recherche: Recherche,
  ): Promise<Issue<ListeLue>> {
    const criteres = criteresEnvoyes(recherche, maintenant(), noyau.mutations)
    const lue = await operations.chercher(acteur, criteres)
    if ('echec' in lue) return lue
    retenirFiches(base, lecteur, lue.valeur, maintenant().toISOString())
    return { valeur: lue.valeur.map(({ uniqueId }) => uniqueId) }
  }

  /** Relit tout : ce que le DMP ne montre plus se marque (dmp.md §16.4). */
  async function toutRelire(
    acteur: Acteur,
    lecteur: Lecteur,
    recherche: Recherche,
  ): Promise<Issue<ListeLue>> {
    const debut = horodatageXds(maintenant().toISOString())
    const lue = await lireRecherche(acteur, lecteur, recherche)
    if ('echec' in lue) return lue
    const absentes = fichesConnues(base, lecteur)
      .filter(({ fiche, retiree }) => !retiree && !lue.valeur.includes(fiche.uniqueId))
      .slice(0, ABSENTES_MAX)
    const suite = await suivreAbsentes(acteur, lecteur, absentes)
    if ('echec' in suite) return suite
    noterAppel(base, lecteur, debut)
    return lue
  }

  /** Archivée, remplacée, ou plus là du tout : le DMP le dit fiche par fiche (SC.CDA/DD.06). */
  async function suivreAbsentes(
    acteur: Acteur,
    lecteur: Lecteur,
    absentes: readonly FicheConnue[],
  ): Promise<Issue<null>> {
    if (absentes.length === 0) return { valeur: null }
    const numeros = absentes.map(({ fiche }) => fiche.uniqueId)
    const lues = await operations.relireFiches(acteur, numeros)
    if ('echec' in lues) return lues
    retenirFiches(base, lecteur, lues.valeur, maintenant().toISOString())
    const presents = lues.valeur.filter(({ statut }) => statut !== 'Deleted')
    for (const uniqueId of numeros) {
      if (presents.some((f) => f.uniqueId === uniqueId)) continue
      marquerRetiree(base, lecteur, uniqueId)
      const raison = 'Supprimé du DMP par son émetteur.'
      signalerSuppression(noyau, { identifiant: uniqueId, raison, auteur: acteur.auteur })
    }
    return { valeur: null }
  }

  async function lireFiche(acteur: Acteur, lecteur: Lecteur, fiche: FicheDmp) {
    const lu = await operations.lire(acteur, fiche)
    if ('valeur' in lu) marquerOuverte(base, lecteur, fiche.uniqueId, maintenant().toISOString())
    else if (lu.echec.code === 'XDSDocumentUniqueIdError')
      marquerRetiree(base, lecteur, fiche.uniqueId)
    return lu
  }

  const lot = (titre: string) => ({
    titre,
    uniqueId: `${oidLot(maintenant(), Math.floor(performance.now() * 1000))}.3`,
    le: maintenant(),
  })

  return {
    liste: (session: Session, patient: Patient, r: Recherche) =>
      listes.lire(cleListe(session, patient, r)),
    fiche: (session: Session, patient: Patient, uniqueId: string) =>
      ficheConnue(base, lecteurDe(session, patient), uniqueId),
    fiches: (session: Session, patient: Pick<Patient, 'id'>) =>
      connues(lecteurDe(session, patient)),
    lecture: (session: Session, patient: Patient, uniqueId: string) =>
      lectures.lire(cle(session, patient, uniqueId)),
    geste: (session: Session, patient: Patient) => gestes.lire(cle(session, patient, 'geste')),
    integration: (session: Session, patient: Patient) =>
      integrations.lire(cle(session, patient, 'integration')),

    lister(session: Session, patient: Patient, r: Recherche): void {
      const lecteur = lecteurDe(session, patient)
      listes.commencer(cleListe(session, patient, r), () =>
        avec(session, patient, (acteur) =>
          estRecherche(r) ? lireRecherche(acteur, lecteur, r) : lireAccueil(acteur, lecteur, r),
        ),
      )
    },

    relire(session: Session, patient: Patient, r: Recherche): void {
      const lecteur = lecteurDe(session, patient)
      listes.commencer(cleListe(session, patient, r), () =>
        avec(session, patient, (acteur) =>
          estRecherche(r) ? lireRecherche(acteur, lecteur, r) : toutRelire(acteur, lecteur, r),
        ),
      )
    },

    ouvrir(session: Session, patient: Patient, fiche: FicheDmp): void {
      const lecteur = lecteurDe(session, patient)
      lectures.commencer(cle(session, patient, fiche.uniqueId), () =>
        avec(session, patient, (acteur) => lireFiche(acteur, lecteur, fiche)),
      )
    },

    /** Intègre des documents au dossier ; l'un qui échoue n'empêche pas les autres. */
    integrer(session: Session, patient: Patient, fiches: readonly FicheDmp[]): void {
      const lecteur = lecteurDe(session, patient)
      integrations.commencer(cle(session, patient, 'integration'), () =>
        avec(session, patient, async (acteur) => {
          const faites: Integration[] = []
          for (const fiche of fiches) {
            const tenue = lectures.lire(cle(session, patient, fiche.uniqueId))
            const lu: Issue<DocumentLu> =
              tenue?.genre === 'fini'
                ? { valeur: tenue.valeur }
                : await lireFiche(acteur, lecteur, fiche)
            faites.push({ titre: fiche.titre, issue: recevoir(session, patient, fiche, lu) })
          }
          return { valeur: faites }
        }),
      )
    },

    /** Change à qui un document se montre, puis le relit (TD3.3a et b). */
    changerVisibilite(
      session: Session,
      patient: Patient,
      fiche: FicheDmp,
      {
        retirer = [],
        ajouter = [],
      }: { retirer?: readonly Visibilite[]; ajouter?: readonly Visibilite[] },
    ): void {
      const transaction = [...retirer, ...ajouter].includes('MASQUE_PS') ? 'TD3.3a' : 'TD3.3b'
      gestes.commencer(cle(session, patient, 'geste'), () =>
        avec(session, patient, async (acteur) => {
          const change = await operations.changerVisibilite(
            acteur,
            transaction,
            {
              lot: lot('Changement de visibilité'),
              uniqueId: fiche.uniqueId,
              changer: (avant) => [
                ...avant.filter((v) => !retirer.includes(v)),
                ...ajouter.filter((v) => !avant.includes(v)),
              ],
            },
            fiche.titre,
          )
          if ('echec' in change) return change
          const confidentialites = fiche.confidentialites.filter(
            ({ code }) => !retirer.some((v) => v === code),
          )
          const lecteur = lecteurDe(session, patient)
          // L'inscription et la version ont changé : la prochaine lecture les rend, ceci suffit d'ici là.
          retenirFiches(base, lecteur, [{ ...fiche, confidentialites }], maintenant().toISOString())
          return { valeur: fiche.titre }
        }),
      )
    },

    /** Archive, désarchive ou supprime un document depuis la liste (TD3.3c et d). */
    changerStatut(session: Session, patient: Patient, fiche: FicheDmp, vers: StatutFiche): void {
      gestes.commencer(cle(session, patient, 'geste'), () =>
        avec(session, patient, async (acteur) => {
          const s = { lot: lot('Mise à jour'), entryUUID: fiche.entryUUID, de: fiche.statut }
          const change =
            vers === 'Deleted'
              ? await operations.supprimer(acteur, s, fiche.titre)
              : await operations.archiver(acteur, { ...s, vers }, fiche.titre)
          if ('echec' in change) return change
          const lecteur = lecteurDe(session, patient)
          retenirFiches(base, lecteur, [{ ...fiche, statut: vers }], maintenant().toISOString())
          return { valeur: fiche.titre }
        }),
      )
    },

    /** Ce patient ou son consentement a changé : rien de ce qui a été lu ne se montre encore. */
    oublier(patientId: number): void {
      for (const tenus of [listes, lectures, gestes, integrations]) tenus.oublier(`${patientId}:`)
    },
    toutOublier(): void {
      for (const tenus of [listes, lectures, gestes, integrations]) tenus.toutOublier()
    },
  }

  function recevoir(
    { compte }: Session,
    patient: Patient,
    fiche: FicheDmp,
    lu: Issue<DocumentLu>,
  ): Integration['issue'] {
    if ('echec' in lu) return { genre: 'echec', raison: lu.echec.message }
    const [auteur] = fiche.auteurs
    return recevoirDocument(noyau, {
      nom: `${fiche.titre.slice(0, 80)}.xml`,
      octets: lu.valeur.octets,
      provenance: {
        canal: 'dmp',
        auteur: auteur ? `${auteur.prenom} ${auteur.nom}`.trim() || auteur.structure : 'inconnu',
        uniqueId: fiche.uniqueId,
      },
      auteur: nomComplet(compte),
      patientId: patient.id,
    })
  }
}
