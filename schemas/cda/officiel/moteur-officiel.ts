import { existsSync } from 'node:fs'
import type { Noeud } from '../../schematron/arbre/noeud.ts'
import { creerNoms } from '../../schematron/arbre/noms.ts'
import { CONSTATS_MAX } from '../../schematron/evaluer/creer-evaluateur.ts'
import type { CdaLu } from '../lire-cda.ts'
import { type AnomalieOfficielle, situerConstat } from './anomalie-officielle.ts'
import { ouvrirBudget } from './budget.ts'
import { type ChoixVolet, choisirVolet } from './choisir-volet.ts'
import { creerControleXsd } from './controle-xsd.ts'
import { coutAdmis } from './cout-xsd.ts'
import { direManquants } from './dire-manquants.ts'
import { creerEvaluateurs } from './evaluateurs.ts'
import { fichiersDuJeu } from './fichiers-du-jeu.ts'
import { type Manifeste, nommerJeu, type SchematronImporte } from './jeu.ts'
import { lireDocument } from './lire-document.ts'
import type { JeuImporte } from './lire-manifeste.ts'
import { ouvrirReferences } from './references.ts'

/** Ce que les règles officielles disent d'un document. */
export interface JugementOfficiel {
  /** « testContenuCDA-3.0 ». */
  jeu: string
  empreinte: string
  /** Le schematron de volet appliqué, ou `null`. */
  volet: string | null
  /** Les contrôles faits, dans l'ordre de l'outil officiel. */
  controles: readonly string[]
  anomalies: readonly AnomalieOfficielle[]
  /** Ce qui n'a pas été contrôlé, en phrases. */
  nonControles: readonly string[]
}

/** Les règles d'un import, prêtes à juger ; à fermer pour rendre la mémoire de la bibliothèque XML. */
export interface MoteurOfficiel {
  readonly manifeste: Manifeste
  juger(cda: CdaLu): JugementOfficiel
  fermer(): void
}

export interface OptionsMoteur {
  /** `aucun` : sans schematron de volet, comme pour un catalogue d'entrées. */
  volet?: 'selon-templateId' | 'aucun'
  /** `aucun` : le schéma XML seul, sans profil ni volet. */
  schematrons?: 'tous' | 'aucun'
  maintenant?: Date
}

const SANS_XSD =
  'Le schéma XML officiel n’est pas dans l’import : la structure XSD n’est pas contrôlée.'
const SANS_SCHEMATRONS =
  'Les schematrons officiels n’ont pas été demandés : seul le schéma XML est appliqué.'
const SANS_CHOIX: ChoixVolet = { nom: null, remarques: [] }

const TROP_RAMIFIE =
  'Le document a trop d’éléments frères : le schéma XML, qui y passerait des minutes, n’est pas appliqué.'

/** Un contrôle qui n'a pas pu être mené : bloquant, car le document n'est pas jugé. */
const sansFin = (controle: string, message: string, jeu: string): AnomalieOfficielle => ({
  regle: `officiel.${controle}.etendue`,
  source: 'banc, limite de calcul',
  marque: 'C',
  message,
  ligne: 0,
  gravite: 'bloquante',
  lieu: 'document',
  remede:
    'Produire un document de taille ordinaire ; les plus gros publiés ont quelques milliers d’éléments.',
  controle,
  jeu,
})

function situerRemarques({ remarques }: ChoixVolet, jeu: string): readonly AnomalieOfficielle[] {
  return remarques.map(({ regle, message, remede }) => ({
    regle: `officiel.${regle}`,
    source: `${jeu}, choix du schematron de volet`,
    marque: 'V',
    message,
    ligne: 0,
    gravite: 'avertissement',
    lieu: '/ClinicalDocument/templateId',
    remede,
    controle: 'volet',
    jeu,
  }))
}

/** Ouvre un jeu importé. Le schéma et chaque schematron ne sont lus qu'au premier document qui les emploie. */
export function ouvrirMoteur(
  { dossier, manifeste }: JeuImporte,
  { volet = 'selon-templateId', schematrons = 'tous', maintenant = new Date() }: OptionsMoteur = {},
): MoteurOfficiel {
  const jeu = nommerJeu(manifeste)
  const fichiers = fichiersDuJeu(dossier)
  const noms = creerNoms()
  const references = ouvrirReferences(fichiers.references, manifeste.references, noms)
  const manquants = new Set<string>()
  const ouvrir = (chemin: string): Noeud | null => {
    const document = references.ouvrir(chemin)
    if (document === null) manquants.add(chemin)
    return document
  }
  const evaluateurs = creerEvaluateurs(fichiers, { noms, ouvrir, maintenant })
  const xsd = creerControleXsd(fichiers.xsd, jeu)
  const parNom = new Map(manifeste.schematrons.map((s) => [s.nom, s]))
  const connus = new Set([...parNom.keys()].map((nom) => nom.replace(/^CI-SIS_/, '')))
  const profils = manifeste.schematrons.filter(({ genre }) => genre === 'profil')

  return {
    manifeste,
    juger(cda) {
      manquants.clear()
      const anomalies: AnomalieOfficielle[] = []
      const controles: string[] = []
      const nonControles: string[] = []
      const document = lireDocument(cda, noms)
      const budget = ouvrirBudget()
      if (!manifeste.xsd || !existsSync(fichiers.xsd)) nonControles.push(SANS_XSD)
      else if (!coutAdmis(document)) anomalies.push(sansFin('XSD', TROP_RAMIFIE, jeu))
      else {
        controles.push('XSD')
        anomalies.push(...xsd.juger(cda))
      }

      const { empreinte } = manifeste
      if (schematrons === 'aucun') {
        nonControles.push(SANS_SCHEMATRONS)
        return { jeu, empreinte, volet: null, controles, anomalies, nonControles }
      }

      const choix = volet === 'aucun' ? SANS_CHOIX : choisirVolet(cda.element, connus)
      anomalies.push(...situerRemarques(choix, jeu))
      const nomVolet = choix.nom === null ? null : `CI-SIS_${choix.nom}`
      const schematronVolet = nomVolet === null ? undefined : parNom.get(nomVolet)
      if (nomVolet !== null && schematronVolet === undefined) {
        nonControles.push(`Le schematron du volet, ${nomVolet}, n’est pas dans l’import.`)
      }

      const appliquer = (schematron: SchematronImporte) => {
        const { nom, chemin, etat, raison } = schematron
        if (etat === 'impossible') {
          nonControles.push(`${nom} n’a pas pu être préparé : ${raison}.`)
          return
        }
        controles.push(nom)
        const constats = evaluateurs.evaluer(schematron, document, budget.continuer)
        for (const constat of constats) {
          anomalies.push(situerConstat(constat, { controle: nom, jeu, chemin }))
        }
        if (constats.length > CONSTATS_MAX) {
          nonControles.push(`${nom} : arrêté après ${CONSTATS_MAX} constats.`)
        }
        if (!budget.continuer()) {
          const message = `Le document demande plus de ${budget.secondes} secondes de calcul : ${nom} n’a pas été appliqué en entier.`
          anomalies.push(sansFin(nom, message, jeu))
        }
      }
      profils.forEach(appliquer)
      if (schematronVolet !== undefined) appliquer(schematronVolet)

      nonControles.push(...direManquants([...manquants].sort()))
      return { jeu, empreinte, volet: nomVolet, controles, anomalies, nonControles }
    },
    fermer() {
      references.fermer()
      xsd.liberer()
      evaluateurs.vider()
    },
  }
}
