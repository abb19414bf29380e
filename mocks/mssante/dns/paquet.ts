/** Une question DNS, et où elle finit dans le paquet. */
export interface QuestionDns {
  identifiant: number
  nom: string
  type: number
  /** Octets de la question, à répéter dans la réponse. */
  octets: Buffer
}

export const TYPES_DNS = { A: 1, SRV: 33 } as const
const ENTETE = 12
const NOM_MAX = 255
const DUREE_SECONDES = 60

/** Lit la première question d'un paquet ; `null` quand il n'en porte pas de lisible (RFC 1035 §4). */
export function lireQuestion(paquet: Buffer): QuestionDns | null {
  if (paquet.length < ENTETE + 5 || paquet.length > 512) return null
  // Une réponse, ou plusieurs questions : ce n'est pas une demande ordinaire.
  if ((paquet.readUInt16BE(2) & 0x8000) !== 0 || paquet.readUInt16BE(4) !== 1) return null
  const etiquettes: string[] = []
  let position = ENTETE
  for (;;) {
    const longueur = paquet[position]
    if (longueur === undefined || longueur > 63) return null
    position += 1
    if (longueur === 0) break
    if (position + longueur > paquet.length) return null
    etiquettes.push(paquet.toString('latin1', position, position + longueur))
    position += longueur
  }
  const nom = etiquettes.join('.').toLowerCase()
  if (position + 4 > paquet.length || nom.length > NOM_MAX) return null
  return {
    identifiant: paquet.readUInt16BE(0),
    nom,
    type: paquet.readUInt16BE(position),
    octets: paquet.subarray(ENTETE, position + 4),
  }
}

const ecrireNom = (nom: string): Buffer =>
  Buffer.concat([
    ...nom.split('.').map((e) => Buffer.concat([Buffer.of(e.length), Buffer.from(e, 'latin1')])),
    Buffer.of(0),
  ])

export type DonneeDns =
  | { type: 'A'; adresse: string }
  | { type: 'SRV'; port: number; cible: string }

function ecrireDonnee(donnee: DonneeDns): Buffer {
  if (donnee.type === 'A') return Buffer.from(donnee.adresse.split('.').map(Number))
  const tete = Buffer.alloc(6)
  tete.writeUInt16BE(donnee.port, 4)
  return Buffer.concat([tete, ecrireNom(donnee.cible)])
}

/** Écrit la réponse à une question ; `null` : ce nom n'existe pas (RFC 1035 §4.1, RFC 2782). */
export function ecrireReponse(
  { identifiant, octets }: QuestionDns,
  donnees: readonly DonneeDns[] | null,
): Buffer {
  const entete = Buffer.alloc(ENTETE)
  entete.writeUInt16BE(identifiant, 0)
  // Réponse, faisant autorité ; code 3 quand le nom est inconnu.
  entete.writeUInt16BE(0x8400 | (donnees === null ? 3 : 0), 2)
  entete.writeUInt16BE(1, 4)
  entete.writeUInt16BE(donnees?.length ?? 0, 6)
  const reponses = (donnees ?? []).map((donnee) => {
    const contenu = ecrireDonnee(donnee)
    const tete = Buffer.alloc(12)
    // Le nom est celui de la question, par renvoi.
    tete.writeUInt16BE(0xc000 | ENTETE, 0)
    tete.writeUInt16BE(TYPES_DNS[donnee.type], 2)
    tete.writeUInt16BE(1, 4)
    tete.writeUInt32BE(DUREE_SECONDES, 6)
    tete.writeUInt16BE(contenu.length, 10)
    return Buffer.concat([tete, contenu])
  })
  return Buffer.concat([entete, octets, ...reponses])
}
