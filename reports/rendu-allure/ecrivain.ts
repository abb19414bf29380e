import { linkSync } from 'node:fs'
import path from 'node:path'
import { FileSystemWriter, type Writer } from 'allure-js-commons/sdk/reporter'

/**
 * L'écrivain d'Allure, dont les captures du dépôt sont des liens : 1 500 images ne sont pas recopiées.
 * Les preuves, que quelqu'un peut vouloir ouvrir et modifier, restent des copies.
 */
export function ecrivainParLien(resultsDir: string, depot: string): Writer {
  const ecrivain = new FileSystemWriter({ resultsDir })
  return {
    writeResult: (resultat) => ecrivain.writeResult(resultat),
    writeGroup: (groupe) => ecrivain.writeGroup(groupe),
    writeAttachment: (nom, contenu) => ecrivain.writeAttachment(nom, contenu),
    writeAttachmentFromPath(nom, source) {
      if (!source.startsWith(depot)) {
        ecrivain.writeAttachmentFromPath(nom, source)
        return
      }
      try {
        linkSync(source, path.join(resultsDir, nom))
      } catch {
        // Pas de lien sur ce système de fichiers : une copie.
        ecrivain.writeAttachmentFromPath(nom, source)
      }
    },
    writeEnvironmentInfo: (infos) => ecrivain.writeEnvironmentInfo(infos),
    writeCategoriesDefinitions: (categories) => ecrivain.writeCategoriesDefinitions(categories),
    writeGlobals: (nom, infos) => ecrivain.writeGlobals(nom, infos),
  }
}
