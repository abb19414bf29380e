const PAQUET = /<x:xmpmeta\b[\s\S]*?<\/x:xmpmeta>/g
const PROPRIETES =
  '(?:dc:creator|dc:contributor|dc:date|pdf:Producer|pdf:Keywords|xmp:(?:CreatorTool|CreateDate|ModifyDate|MetadataDate)|xmpMM:\\w{1,40}|photoshop:\\w{1,40}|exif:GPS\\w{1,40})'
const ELEMENT = new RegExp(`<(${PROPRIETES})(?:\\s[^<>]*)?>[\\s\\S]*?</\\1>`, 'g')
const ATTRIBUT = new RegExp(`(?<=\\s)${PROPRIETES}\\s{0,5}=\\s{0,5}(?:"[^"]*"|'[^']*')`, 'g')

const blancs = (texte: string): string => ' '.repeat(texte.length)

/** Retire sur place d’un paquet XMP écrit en clair auteur, logiciel, dates et identifiants ; vrai s’il y en avait. */
export function effacerXmp(octets: Buffer, texte: string): boolean {
  let retire = false
  for (const { index, 0: paquet } of texte.matchAll(PAQUET)) {
    const reste = paquet.replace(ELEMENT, blancs).replace(ATTRIBUT, blancs)
    retire ||= reste !== paquet
    octets.write(reste, index, 'latin1')
  }
  return retire
}
