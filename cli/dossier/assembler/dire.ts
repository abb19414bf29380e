import { BANDEAU_REPETITION } from '../../../reports/assemblage/noms.ts'
import type { Assemblage, Refus } from '../../../reports/assemblage/types.ts'
import { cheminLisible } from '../../chemins.ts'
import { accorder } from '../../valider/accorder.ts'

/** Au-delà, une règle a tout dit : le reste est dans l’index et dans `--json`. */
const PAR_REGLE = 8

type Groupe = [cle: string, refus: readonly Refus[]]

/** Les refus qui disent la même chose, ensemble. */
function grouper(refus: readonly Refus[]): readonly Groupe[] {
  const groupes = new Map<string, Refus[]>()
  for (const un of refus) {
    const cle = `${un.regle}\n${un.raison}\n${un.remede}`
    groupes.set(cle, [...(groupes.get(cle) ?? []), un])
  }
  return [...groupes]
}

function* direGroupe([, refus]: Groupe): Generator<string> {
  const [premier] = refus
  if (premier === undefined) return
  const reste = refus.length - PAR_REGLE
  const ou = refus.slice(0, PAR_REGLE).map((un) => un.ou)
  const suite = reste > 0 ? ` et ${accorder(reste, 'autre', 'autres')}` : ''
  yield `✗ ${premier.raison}  (${premier.regle})`
  yield `    ${ou.join(', ')}${suite}`
  yield `    À faire : ${premier.remede}`
}

/** Les refus, groupés par raison. */
export const direRefus = (refus: readonly Refus[]): readonly string[] =>
  grouper(refus).flatMap((groupe) => [...direGroupe(groupe)])

const mo = (octets: number): string => `${(octets / 1e6).toFixed(1).replace('.', ',')} Mo`

function* direNettoyees(
  nettoyees: Extract<Assemblage, { assemble: true }>['nettoyees'],
): Generator<string> {
  if (nettoyees.length === 0) return
  const retires = [...new Set(nettoyees.flatMap((une) => une.retires))].join(', ')
  yield ''
  yield `Métadonnées retirées de ${accorder(nettoyees.length, 'fichier', 'fichiers')} : ${retires}.`
}

/** Le bilan d’un assemblage, à l’écran. */
export function* direAssemblage(assemblage: Assemblage): Generator<string> {
  if (!assemblage.assemble) {
    yield* direRefus(assemblage.refus)
    yield ''
    yield `Paquet refusé : ${accorder(assemblage.refus.length, 'motif', 'motifs')}. Rien n’a été écrit.`
    return
  }
  const { mode, chapitres, ecartees, administratif, dossier, zip, fichiers, octets } = assemblage
  for (const { code, libelle, deposees, dues, complet } of chapitres) {
    const etat = complet ? 'complet' : `incomplet, ${deposees} sur ${dues}`
    const fichiersPris = accorder(deposees, 'fichier', 'fichiers')
    yield `${code.padEnd(8)} ${fichiersPris.padEnd(13)}${etat.padEnd(24)}${libelle}`
  }
  if (ecartees.length > 0) {
    yield ''
    yield mode === 'depot' ? 'Laissées dehors :' : 'Ne seraient pas déposées :'
    yield* direRefus(ecartees)
  }
  yield* direNettoyees(assemblage.nettoyees)
  if (assemblage.derogations.length > 0) {
    yield ''
    yield 'Dérogations employées, consignées au manifeste :'
    for (const { regle, fichier, par } of assemblage.derogations) {
      yield `  ${regle}, ${fichier}, ${par}`
    }
  }
  if (administratif.length > 0) {
    yield ''
    yield 'Dossier administratif à compléter :'
    for (const manque of administratif) yield `  ${manque}`
  }
  yield ''
  if (mode === 'repetition') yield `${BANDEAU_REPETITION}.`
  yield `Paquet   ${cheminLisible(dossier)} : ${accorder(fichiers, 'fichier', 'fichiers')}, ${mo(octets)}`
  if (zip !== null) yield `Archive  ${cheminLisible(zip)}, pour le transport seulement`
  if (mode === 'repetition') return
  yield 'À faire  répondez aux questions de « npx segur dossier verifier », relisez les couvertures,'
  yield `         puis signez : « npx segur dossier signer ${cheminLisible(dossier)} --cle … --certificat … »`
}
