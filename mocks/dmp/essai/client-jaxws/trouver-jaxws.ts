import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DOSSIER = '/usr/share/java'
const COMPILATEUR = 'javac'
/** JAX-WS RI et ce qu'il demande, aux noms du paquet Debian libjaxws-java. */
const ARCHIVES = [
  'jaxws-rt',
  'jaxws-api',
  'jaxb-api',
  'jaxb-core',
  'jaxb-impl',
  'jaxb-runtime',
  'javax.xml.soap-api',
  'saaj-impl',
  'stax-ex',
  'stax2-api',
  'streambuffer',
  'mimepull',
  'gmbal',
  'metro-policy',
  'javax.activation',
  'txw2',
  'istack-commons-runtime',
  'woodstox-core',
  'geronimo-annotation-1.3-spec',
  'jws-api',
  'FastInfoset',
  'xml-resolver',
].map((nom) => join(DOSSIER, `${nom}.jar`))

/** Compile le client dans `dossier` et rend les arguments de `java` ; `null` où JAX-WS RI ou Java manque. */
export function trouverJaxws(dossier: string): readonly string[] | null {
  if (!ARCHIVES.every((archive) => existsSync(archive))) return null
  const source = fileURLToPath(new URL('./client-xds.java', import.meta.url))
  try {
    mkdirSync(dossier, { recursive: true })
    execFileSync(COMPILATEUR, ['-nowarn', '-cp', ARCHIVES.join(':'), '-d', dossier, source], {
      stdio: 'ignore',
    })
    return ['-cp', [...ARCHIVES, dossier].join(':'), 'ClientXds']
  } catch {
    return null
  }
}
