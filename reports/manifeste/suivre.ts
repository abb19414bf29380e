import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { lireCampagneJson } from '../campagne/campagne-json.ts'
import { lireLignes, listerJournaux } from '../campagne/lire-evenements.ts'
import type { Evenement, EvenementScenarioDebut, FichierPris } from '../campagne/types.ts'
import { typeDeNom } from '../campagne/types-mime.ts'
import { rattacherEtape, rattacherPreuve } from './rattacher.ts'
import type { FichierManifeste } from './types.ts'

export interface SuiviManifeste {
  readonly dossier: string
  /** Lit ce qui s'est ajouté aux journaux depuis la dernière fois, et rend tous les objets connus. */
  lireObjets(): ReadonlyMap<string, FichierManifeste>
}

/** Les lignes entières ajoutées à un journal depuis `position`. */
function lireSuite(
  chemin: string,
  position: number,
): { evenements: Evenement[]; position: number } {
  const fd = openSync(chemin, 'r')
  try {
    const tampon = Buffer.alloc(Math.max(0, fstatSync(fd).size - position))
    const lus = readSync(fd, tampon, 0, tampon.length, position)
    const entier = tampon.subarray(0, lus).lastIndexOf(0x0a) + 1
    const texte = tampon.subarray(0, entier).toString('utf8')
    return { evenements: lireLignes(texte, chemin), position: position + entier }
  } finally {
    closeSync(fd)
  }
}

/** Suit les journaux d'une campagne sans jamais relire un objet : son empreinte est dans son nom. */
export function suivreManifeste(dossier: string): SuiviManifeste {
  const { versionLgc } = lireCampagneJson(dossier)
  const positions = new Map<string, number>()
  const debuts = new Map<string, EvenementScenarioDebut>()
  const objets = new Map<string, FichierManifeste>()

  function mesurer(chemin: string): FichierPris | null {
    const absolu = path.join(dossier, chemin)
    if (objets.has(chemin) || !existsSync(absolu)) return null
    const sha256 = path.basename(chemin).split('.')[0] ?? ''
    return { chemin, sha256, taille: statSync(absolu).size, type: typeDeNom(chemin) }
  }

  function retenir(fichier: FichierManifeste): void {
    const connu = objets.get(fichier.chemin)
    if (!connu) objets.set(fichier.chemin, fichier)
    // Une capture d'étape devenue preuve garde son étape et gagne son numéro.
    if (connu && connu.preuve === null && fichier.preuve !== null) {
      const { preuve, environnement } = fichier
      objets.set(fichier.chemin, { ...connu, preuve, environnement })
    }
  }

  function inscrire(evenement: Evenement): void {
    if (evenement.genre === 'scenario-debut') debuts.set(evenement.scenario, evenement)
    const debut = debuts.get(evenement.scenario)
    if (!debut) return
    if (evenement.genre === 'etape') {
      rattacherEtape(debut, evenement, versionLgc, mesurer).forEach(retenir)
    }
    if (evenement.genre === 'preuve') rattacherPreuve(debut, evenement).forEach(retenir)
  }

  return {
    dossier,
    lireObjets() {
      for (const nom of listerJournaux(dossier)) {
        const suite = lireSuite(path.join(dossier, nom), positions.get(nom) ?? 0)
        positions.set(nom, suite.position)
        suite.evenements.forEach(inscrire)
      }
      return objets
    },
  }
}
