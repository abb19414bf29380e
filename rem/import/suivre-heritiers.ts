import { stringify } from 'yaml'
import type { FichierImporte } from '../types.ts'
import type { Courante } from './base.ts'
import { composerHeritier } from './composition/composer-heritier.ts'
import type { RevisionComposee } from './composition/composer-revision.ts'
import type { RevisionPrete } from './essayer-catalogue.ts'
import { nommerRevision } from './nommer-revision.ts'
import type { HeritierSuivi } from './rapport.ts'

interface Suite {
  heritiers: readonly HeritierSuivi[]
  revisions: readonly RevisionPrete[]
}

interface Demande {
  dossier: string
  courantes: readonly Courante[]
  base: Courante
  composee: RevisionComposee
  fichier: FichierImporte
}

/** Une révision de chaque référentiel qui hérite de la révision remplacée, qui hérite de la nouvelle. */
export function suivreHeritiers(demande: Demande): Suite {
  const { dossier, courantes, base, composee, fichier } = demande
  const { rem, revision } = base.composition
  const renumerotes = composee.suites.renumerotes.map((r): [string, string] => [
    r.ancien,
    r.officiel,
  ])
  const suivis = courantes
    .filter(({ composition: { parent } }) => parent?.rem === rem && parent.revision === revision)
    .map(({ nomDossier, composition }) => {
      const nom = nommerRevision(dossier, nomDossier, fichier.date)
      const { contenu, abandonnees } = composerHeritier({
        base: composition,
        parent: { rem, revision: composee.contenu.revision },
        revision: nom,
        fichier,
        alias: Object.fromEntries(renumerotes),
        presentes: new Set(composee.contenu.exigences.map(({ id }) => id)),
      })
      return {
        heritier: { rem: composition.rem, revision: nom, abandonnees },
        revision: { chemin: `${nomDossier}/${nom}.yaml`, texte: stringify(contenu) },
      }
    })
  return {
    heritiers: suivis.map(({ heritier }) => heritier),
    revisions: suivis.map((suivi) => suivi.revision),
  }
}
