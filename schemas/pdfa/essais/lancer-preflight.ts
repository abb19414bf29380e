/** Le vérificateur PDF/A d'Apache, écrit par d'autres : il n'est employé que là où Java et lui sont installés. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'

// Là où Debian range libpdfbox2-java ; SEGUR_PREFLIGHT dit un autre dossier.
const DOSSIER = process.env.SEGUR_PREFLIGHT ?? '/usr/share/java'
const JAVA = process.env.JAVA ?? 'java'
const ARCHIVES = [
  'preflight.jar',
  'pdfbox2.jar',
  'fontbox2.jar',
  'xmpbox.jar',
  'commons-logging.jar',
  'commons-io.jar',
  'javax.activation.jar',
  'jaxb-api.jar',
].map((nom) => path.join(DOSSIER, nom))

/** Pourquoi Preflight ne peut pas être lancé ; `null` quand il le peut. */
export function preflightAbsent(): string | null {
  const manquante = ARCHIVES.find((archive) => !existsSync(archive))
  if (manquante !== undefined) return `${manquante} manque`
  try {
    execFileSync(JAVA, ['-version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'Java manque'
  }
}

export interface AvisPreflight {
  juste: boolean
  codes: readonly string[]
}

/** L'avis de Preflight sur chaque fichier, par nom, en un seul lancement. */
export function lancerPreflight(
  fichiers: readonly string[],
  dossier: string,
): ReadonlyMap<string, AvisPreflight> {
  const liste = path.join(dossier, 'liste.txt')
  writeFileSync(liste, fichiers.join('\n'))
  const classe = 'org.apache.pdfbox.preflight.Validator_A1b'
  const argv = ['-cp', ARCHIVES.join(':'), classe, 'xml', 'group', liste]
  execFileSync(JAVA, argv, { stdio: 'ignore' })
  const lu = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (nom) => nom === 'preflight' || nom === 'error',
  }).parse(readFileSync(`${liste}.preflight.xml`))
  const avis = new Map<string, AvisPreflight>()
  for (const fichier of Object.values<{ preflight?: unknown }>(lu).flatMap(
    (e) => e.preflight ?? [],
  )) {
    const { '@_name': nom, isValid, errors } = fichier as Record<string, never>
    const texte = JSON.stringify(isValid)
    const codes = [...JSON.stringify(errors ?? '').matchAll(/"code":"([\d.]+)"/g)]
    avis.set(String(nom), {
      juste: texte.includes('true'),
      codes: codes.map(([, code]) => code ?? ''),
    })
  }
  return avis
}
